package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.marking.ReadMarks;
import io.lectern.assessment.marking.Regrade;
import io.lectern.assessment.marking.RegradeAnswers;
import io.lectern.assessment.marking.RegradeEverywhere;
import io.lectern.assessment.web.AttemptAnswers.ScoreAnswer;
import io.lectern.assessment.web.MarkingAnswers.LearnerView;
import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "marking")
class RegradeController {

    private final RegradeAnswers regrade;
    private final RegradeEverywhere everywhere;
    private final ReadMarks read;
    private final MarkdownViews views;

    RegradeController(RegradeAnswers regrade, RegradeEverywhere everywhere, ReadMarks read, MarkdownViews views) {
        this.regrade = regrade;
        this.everywhere = everywhere;
        this.read = read;
        this.views = views;
    }

    /** A question that was put right since it was asked. @param answers that were judged by another revision */
    record OutdatedQuestion(UUID id, int revision, List<BlockView> stem, int answers) {
        static OutdatedQuestion of(RegradeAnswers.Outdated found, MarkdownViews views) {
            AskedQuestion question = found.question();
            return new OutdatedQuestion(question.id(), question.revision(), views.of(question.stem()), found.answers());
        }
    }

    record OutdatedQuestions(List<OutdatedQuestion> items) {}

    /** How an attempt stands with an answer. @param earned by the answer */
    record RegradeOutcome(
            BigDecimal earned, ScoreAnswer score, @Nullable Boolean passed) {
        static RegradeOutcome of(Regrade.Outcome outcome) {
            return new RegradeOutcome(
                    outcome.answer().earned(),
                    Objects.requireNonNull(ScoreAnswer.of(outcome.attempt())),
                    outcome.passed());
        }
    }

    /** @param number of the learner's attempt */
    record RegradeLine(UUID attemptId, LearnerView learner, int number, RegradeOutcome before, RegradeOutcome after) {
        static RegradeLine of(RegradeAnswers.Line line) {
            return new RegradeLine(
                    line.change().attempt(),
                    LearnerView.of(line.learner()),
                    line.number(),
                    RegradeOutcome.of(line.change().before()),
                    RegradeOutcome.of(line.change().after()));
        }
    }

    /** Who would change at another assessment of the course. @param unchanged answers that keep their points */
    record RegradeElsewhere(UUID assessmentId, String title, List<RegradeLine> items, int unchanged) {
        static RegradeElsewhere of(RegradeEverywhere.AtAssessment at) {
            return new RegradeElsewhere(
                    at.assessment().id(),
                    at.assessment().title(),
                    at.preview().lines().stream().map(RegradeLine::of).toList(),
                    at.preview().unchanged());
        }
    }

    /** Who would change. @param unchanged answers that keep their points */
    record RegradePreview(
            UUID question, int revision, List<RegradeLine> items, int unchanged, List<RegradeElsewhere> elsewhere) {
        static RegradePreview of(RegradeAnswers.Preview preview, List<RegradeEverywhere.AtAssessment> elsewhere) {
            return new RegradePreview(
                    preview.question().id(),
                    preview.question().revision(),
                    preview.lines().stream().map(RegradeLine::of).toList(),
                    preview.unchanged(),
                    elsewhere.stream().map(RegradeElsewhere::of).toList());
        }
    }

    /** @param revision that the person saw @param everywhere whether at all assessments of the course */
    record RegradeRequest(@NotNull UUID question, int revision, boolean everywhere) {}

    record Regraded(int changed) {}

    /**
     * An answer that was judged anew.
     *
     * @param item of the attempt; null when the viewer may not see what single answers earned
     * @param revision by which it is judged since
     * @param rules number of the course's rules
     * @param before of the whole attempt; null while something was still to be marked
     */
    record AnswerHistory(
            @Nullable UUID item,
            Instant at,
            int fromRevision,
            int revision,
            int rules,
            @Nullable ScoreAnswer before,
            @Nullable ScoreAnswer after) {
        static List<AnswerHistory> of(UUID attempt, Regrade regrade, boolean inDetail) {
            return regrade.changes().list().stream()
                    .filter(change -> change.attempt().equals(attempt))
                    .map(change -> new AnswerHistory(
                            inDetail ? change.item() : null,
                            regrade.madeAt(),
                            change.fromRevision(),
                            regrade.revision(),
                            change.rules(),
                            scoreOf(change.before()),
                            scoreOf(change.after())))
                    .toList();
        }

        private static @Nullable ScoreAnswer scoreOf(Regrade.Outcome outcome) {
            return outcome.passed() == null ? null : ScoreAnswer.of(outcome.attempt());
        }
    }

    record AttemptHistory(List<AnswerHistory> items) {}

    @GetMapping("/api/assessments/{id}/regrading")
    @Operation(operationId = "listOutdatedQuestions", summary = "Questions that were changed since they were asked")
    OutdatedQuestions outdated(Actor actor, @PathVariable UUID id) {
        return new OutdatedQuestions(regrade.outdated(actor, id).stream()
                .map(found -> OutdatedQuestion.of(found, views))
                .toList());
    }

    @GetMapping("/api/assessments/{id}/regrading/{question}")
    @Operation(
            operationId = "previewRegrade",
            summary = "Who would change, were answers judged by the question as it is")
    RegradePreview preview(Actor actor, @PathVariable UUID id, @PathVariable UUID question) {
        return RegradePreview.of(regrade.preview(actor, id, question), everywhere.elsewhere(actor, id, question));
    }

    @PostMapping("/api/assessments/{id}/regrading")
    @Operation(operationId = "regrade", summary = "Judges all answers to a question anew; what was before is kept")
    Regraded regrade(Actor actor, @PathVariable UUID id, @Valid @RequestBody RegradeRequest request) {
        return new Regraded(
                request.everywhere()
                        ? everywhere.regrade(actor, id, request.question(), request.revision())
                        : regrade.regrade(actor, id, request.question(), request.revision()));
    }

    @GetMapping("/api/attempts/{id}/history")
    @Operation(operationId = "getAttemptHistory", summary = "What was judged anew in an attempt")
    AttemptHistory history(Actor actor, @PathVariable UUID id) {
        ReadMarks.History found = read.history(actor, id);
        return new AttemptHistory(found.regrades().stream()
                .flatMap(one -> AnswerHistory.of(id, one, found.inDetail()).stream())
                .toList());
    }
}
