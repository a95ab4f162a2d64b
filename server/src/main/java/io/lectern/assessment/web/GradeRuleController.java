package io.lectern.assessment.web;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.grades.ChangeFormula;
import io.lectern.assessment.grades.GradeFormula;
import io.lectern.assessment.grades.KeepColumns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "grades")
class GradeRuleController {

    private final KeepColumns columns;
    private final ChangeFormula formulas;
    private final People people;

    GradeRuleController(KeepColumns columns, ChangeFormula formulas, People people) {
        this.columns = columns;
        this.formulas = formulas;
        this.people = people;
    }

    @PostMapping("/api/courses/{id}/grade-columns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "addGradeColumn", summary = "Adds a column that is filled by hand")
    void add(Actor actor, @PathVariable UUID id, @Valid @RequestBody GradeRequests.SaveColumn request) {
        columns.add(actor, id, request.revision(), request.content());
    }

    @PutMapping("/api/courses/{id}/grade-columns/{column}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "changeGradeColumn",
            summary = "Renames it, changes its points, or releases it to learners")
    void change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID column,
            @Valid @RequestBody GradeRequests.SaveColumn request) {
        columns.change(actor, id, request.revision(), column, request.content());
    }

    @DeleteMapping("/api/courses/{id}/grade-columns/{column}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeGradeColumn", summary = "Removes a column without points")
    void remove(Actor actor, @PathVariable UUID id, @PathVariable UUID column, @RequestParam long revision) {
        columns.remove(actor, id, revision, column);
    }

    @GetMapping("/api/courses/{id}/grade-formulas")
    @Operation(operationId = "listGradeFormulas", summary = "The versions of the formula, the newest first")
    GradeAnswers.FormulaVersions versions(Actor actor, @PathVariable UUID id) {
        ChangeFormula.Versions found = formulas.versions(actor, id);
        return GradeAnswers.FormulaVersions.of(
                found, names(found.versions().stream().map(GradeFormula::madeBy)));
    }

    @PostMapping("/api/courses/{id}/grade-formulas")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "makeGradeFormula", summary = "Makes a new version, which changes no grade yet")
    GradeAnswers.FormulaVersion make(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody GradeRequests.MakeFormula request) {
        return GradeAnswers.FormulaVersion.of(
                formulas.make(actor, id, request.latest(), request.formula().formula()),
                Map.of(actor.userId(), actor.name()));
    }

    @GetMapping("/api/courses/{id}/grade-formulas/{number}/preview")
    @Operation(operationId = "previewGradeFormula", summary = "Whose grade would change with a version, and how")
    GradeAnswers.FormulaPreview preview(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean finished) {
        return GradeAnswers.FormulaPreview.of(formulas.preview(actor, id, number, finished));
    }

    @PutMapping("/api/courses/{id}/grade-formulas/applied")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "applyGradeFormula", summary = "From now on grades come about by this version")
    void apply(Actor actor, @PathVariable UUID id, @Valid @RequestBody GradeRequests.ApplyFormula request) {
        formulas.apply(actor, id, request.revision(), request.number(), request.finished());
    }

    private Map<UUID, String> names(Stream<UUID> ids) {
        return people.findAll(ids.distinct().map(UserId::new).toList()).stream()
                .collect(toMap(p -> p.id().value(), Person::name));
    }
}
