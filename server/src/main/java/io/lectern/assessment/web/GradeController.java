package io.lectern.assessment.web;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.grades.EnterGrades;
import io.lectern.assessment.grades.ExportGrades;
import io.lectern.assessment.grades.GradeEntry.Change;
import io.lectern.assessment.grades.Gradebook.Application;
import io.lectern.assessment.grades.ReadGrades;
import io.lectern.kernel.GeneralProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "grades")
class GradeController {

    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadGrades read;
    private final EnterGrades enter;
    private final ExportGrades export;
    private final People people;

    GradeController(ReadGrades read, EnterGrades enter, ExportGrades export, People people) {
        this.read = read;
        this.enter = enter;
        this.export = export;
        this.people = people;
    }

    @GetMapping("/api/courses/{id}/gradebook")
    @Operation(operationId = "getGradebook", summary = "The grades of everybody who takes the course or took it")
    GradeAnswers.GradebookAnswer gradebook(Actor actor, @PathVariable UUID id) {
        ReadGrades.Sheet sheet = read.ofCourse(actor, id);
        return GradeAnswers.GradebookAnswer.of(sheet, namesOf(sheet.book().application()));
    }

    @GetMapping("/api/courses/{id}/grades/{person}")
    @Operation(operationId = "explainGrades", summary = "How the grade of a learner came about")
    GradeAnswers.ExplainedGrades explain(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        return explained(read.of(actor, id, person));
    }

    @GetMapping("/api/courses/{id}/own-grades")
    @Operation(operationId = "getOwnGrades", summary = "The learner's own grades, as far as they are released")
    GradeAnswers.ExplainedGrades own(Actor actor, @PathVariable UUID id) {
        return explained(read.own(actor, id));
    }

    @GetMapping("/api/courses/{id}/grades/{person}/{column}")
    @Operation(operationId = "listGradeChanges", summary = "What was entered for a learner, the newest first")
    GradeAnswers.GradeChanges changes(
            Actor actor, @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID column) {
        List<Change> changes = read.changes(actor, id, column, person);
        Map<UUID, String> names = names(changes.stream().map(Change::by));
        return new GradeAnswers.GradeChanges(
                changes.stream().map(c -> GradeAnswers.GradeChange.of(c, names)).toList());
    }

    @PutMapping("/api/courses/{id}/grades/{person}/{column}")
    @Operation(
            operationId = "enterGrade",
            summary = "Enters points, replaces a result or excuses; the course as column stands for the whole grade")
    GradeAnswers.GradeRow enter(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @PathVariable UUID column,
            @Valid @RequestBody GradeRequests.EnterGrade request) {
        var grades = enter.enter(actor, id, column, person, request.revision(), request.content());
        return GradeAnswers.GradeRow.of(
                people.find(new UserId(person)).orElseThrow(() -> new GeneralProblem.NotFound("learner")), grades);
    }

    @GetMapping(path = "/api/courses/{id}/gradebook.csv", produces = CSV)
    @Operation(operationId = "exportGradesAsCsv", summary = "The gradebook as a table of text")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean ended) {
        return file(export.csv(actor, id, ended), CSV + ";charset=utf-8", "grades.csv");
    }

    @GetMapping(path = "/api/courses/{id}/gradebook.xlsx", produces = WORKBOOK)
    @Operation(operationId = "exportGradesAsWorkbook", summary = "The gradebook for spreadsheet programs")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> workbook(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "true") boolean ended) {
        return file(export.workbook(actor, id, ended), WORKBOOK, "grades.xlsx");
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private GradeAnswers.ExplainedGrades explained(ReadGrades.Explained found) {
        return GradeAnswers.ExplainedGrades.of(found, namesOf(found.application()));
    }

    private Map<UUID, String> namesOf(Optional<Application> application) {
        return names(application.map(Application::by).stream());
    }

    private Map<UUID, String> names(Stream<UUID> ids) {
        return people.findAll(ids.distinct().map(UserId::new).toList()).stream()
                .collect(toMap(p -> p.id().value(), Person::name));
    }
}
