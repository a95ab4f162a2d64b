package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.marking.KeepComments;
import io.lectern.assessment.marking.Mark;
import io.lectern.assessment.marking.MarkTogether;
import io.lectern.assessment.marking.RubricOutcome;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.web.MarkingAnswers.LearnerView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One mark for several answers, and comments to be used again. */
@RestController
@Tag(name = "marking")
class MarkTogetherController {

    private final MarkTogether together;
    private final KeepComments comments;

    MarkTogetherController(MarkTogether together, KeepComments comments) {
        this.together = together;
        this.comments = comments;
    }

    /** @param response null when nothing was answered */
    record AnswerToChoose(
            UUID attemptId,
            UUID id,
            LearnerView learner,
            BigDecimal points,
            @Nullable Response response) {
        static AnswerToChoose of(MarkTogether.Candidate candidate) {
            return new AnswerToChoose(
                    candidate.attempt().id(),
                    candidate.item().id(),
                    LearnerView.of(candidate.learner()),
                    candidate.item().points(),
                    candidate.item().response());
        }
    }

    /** @param rubric by which they are marked, null when points are given freely */
    record AnswersToChoose(
            List<AnswerToChoose> items, @Nullable Rubric rubric) {}

    record AnswerPlace(@NotNull UUID attemptId, @NotNull UUID id) {}

    /** @param points of no meaning where a rubric decides @param levels of the rubric, null when the question has none */
    record MarkForMany(
            @NotEmpty @Size(max = 200) List<@Valid AnswerPlace> answers,

            @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 2)
            BigDecimal points,

            @NotNull @Size(max = 20_000) String comment,
            @Nullable @Size(max = 20) List<@NotNull String> levels) {
        List<MarkTogether.Place> places() {
            return answers.stream()
                    .map(chosen -> new MarkTogether.Place(chosen.attemptId(), chosen.id()))
                    .toList();
        }

        Mark.Verdict verdict() {
            return new Mark.Verdict(
                    points,
                    comment,
                    List.of(),
                    levels == null ? null : new RubricOutcome(new Rubric(List.of()), levels));
        }
    }

    /** @param left how many somebody else marked meanwhile */
    record MarkedMany(int marked, int left) {}

    /** @param keep whether it is kept from now on, or forgotten */
    record KeepComment(@NotBlank @Size(max = 2000) String text, boolean keep) {}

    record KeptComments(List<String> items) {}

    @GetMapping("/api/assessments/{id}/marking/{question}/{revision}")
    @Operation(
            operationId = "listAnswersToChoose",
            summary = "The answers to a question that wait for the viewer's mark")
    AnswersToChoose candidates(
            Actor actor, @PathVariable UUID id, @PathVariable UUID question, @PathVariable int revision) {
        MarkTogether.Choice choice = together.candidates(actor, id, question, revision);
        return new AnswersToChoose(
                choice.candidates().stream().map(AnswerToChoose::of).toList(), choice.rubric());
    }

    @PostMapping("/api/assessments/{id}/marking")
    @Operation(operationId = "markMany", summary = "Gives several answers to one question the same mark")
    MarkedMany mark(Actor actor, @PathVariable UUID id, @Valid @RequestBody MarkForMany request) {
        MarkTogether.Outcome outcome = together.mark(actor, id, request.places(), request.verdict());
        return new MarkedMany(outcome.marked(), outcome.left().size());
    }

    @GetMapping("/api/marking/comments")
    @Operation(operationId = "listKeptComments", summary = "The marker's own comments to be used again")
    KeptComments own(Actor actor) {
        return new KeptComments(comments.own(actor));
    }

    @PutMapping("/api/marking/comments")
    @Operation(operationId = "keepComment", summary = "Keeps a comment to be used again, or forgets it")
    KeptComments keep(Actor actor, @Valid @RequestBody KeepComment request) {
        return new KeptComments(
                request.keep() ? comments.keep(actor, request.text()) : comments.forget(actor, request.text()));
    }
}
