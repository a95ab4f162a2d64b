package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.drafting.DraftQuestions;
import io.lectern.assessment.drafting.DraftRun;
import io.lectern.assessment.drafting.Dropped;
import io.lectern.assessment.question.TaskKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "questions")
class DraftingController {

    private final DraftQuestions drafting;

    DraftingController(DraftQuestions drafting) {
        this.drafting = drafting;
    }

    /** @param count at most 20 */
    record WantedDrafts(@NotNull UUID lessonId, @NotEmpty Set<@NotNull TaskKind> kinds, int count) {}

    /**
     * How far drafts are.
     *
     * @param done of the lesson's pieces @param of how many there are @param kept drafts that are in the bank
     * @param dropped what was proposed and not kept @param problem slug of why it failed
     */
    record DraftingProgress(
            UUID id,
            DraftRun.State state,
            int done,
            int of,
            int kept,
            List<Dropped> dropped,
            @Nullable String problem) {
        static DraftingProgress of(DraftRun run) {
            DraftRun.Work work = run.work();
            return new DraftingProgress(
                    run.id(), run.state(), work.done(), work.of(), work.kept(), work.dropped(), work.problem());
        }
    }

    @PostMapping("/api/courses/{id}/question-drafts")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "draftQuestions", summary = "Has a language model draft questions from a lesson")
    DraftingProgress begin(Actor actor, @PathVariable UUID id, @Valid @RequestBody WantedDrafts request) {
        return DraftingProgress.of(drafting.begin(actor, id, request.lessonId(), request.kinds(), request.count()));
    }

    @GetMapping("/api/question-drafts/{id}")
    @Operation(operationId = "getDrafting", summary = "How far the drafts are")
    DraftingProgress read(Actor actor, @PathVariable UUID id) {
        return DraftingProgress.of(drafting.read(actor, id));
    }
}
