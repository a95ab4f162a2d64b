package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.courses.MarkdownViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "attempts")
class AttemptController {

    private final TakeAssessment take;
    private final ReadAttempts read;
    private final MarkdownViews views;
    private final Clock clock;

    AttemptController(TakeAssessment take, ReadAttempts read, MarkdownViews views, Clock clock) {
        this.take = take;
        this.read = read;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping("/api/assessments/{id}/attempts")
    @Operation(operationId = "startAttempt", summary = "Begins an attempt, or goes on with the one that runs")
    AttemptAnswers.AttemptAnswer start(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AttemptAnswers.StartAttempt request) {
        return opened(actor, take.start(actor, id, request.honour()));
    }

    @GetMapping("/api/assessments/{id}/attempts")
    @Operation(operationId = "listAttempts", summary = "The attempts of all learners, for the course's teachers")
    AttemptAnswers.LearnerAttempts list(
            Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID cursor) {
        ReadAttempts.Page page = read.taken(actor, id, cursor);
        return new AttemptAnswers.LearnerAttempts(
                page.attempts().stream().map(AttemptAnswers.LearnerAttempt::of).toList(), page.next());
    }

    @GetMapping("/api/attempts/{id}")
    @Operation(operationId = "getAttempt", summary = "An attempt, with results as far as they may be shown")
    AttemptAnswers.AttemptAnswer attempt(Actor actor, @PathVariable UUID id) {
        return AttemptAnswers.AttemptAnswer.of(read.open(actor, id), views);
    }

    @PutMapping("/api/attempts/{id}/responses")
    @Operation(
            operationId = "saveResponses",
            summary = "Keeps responses; a later sequence wins whichever arrives first, again changes nothing")
    AttemptAnswers.ResponsesKept save(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AttemptAnswers.SaveResponses request) {
        return AttemptAnswers.ResponsesKept.of(take.answer(actor, id, request.given()), clock.instant());
    }

    @PostMapping("/api/attempts/{id}/submission")
    @Operation(
            operationId = "submitAttempt",
            summary = "Ends an attempt with its last responses; again changes nothing")
    AttemptAnswers.AttemptAnswer submit(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AttemptAnswers.SaveResponses request) {
        return opened(actor, take.submit(actor, id, request.given()));
    }

    private AttemptAnswers.AttemptAnswer opened(Actor actor, Attempt attempt) {
        return AttemptAnswers.AttemptAnswer.of(read.open(actor, attempt.id()), views);
    }
}
