package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.OpenedAttempt;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.clock.TimeTokens;
import io.lectern.assessment.late.BringLate;
import io.lectern.assessment.late.LateArrival;
import io.lectern.assessment.late.LateRegister;
import io.lectern.courses.MarkdownViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
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
    private final BringLate late;
    private final LateRegister register;
    private final MarkdownViews views;
    private final TimeTokens tokens;
    private final Clock clock;

    AttemptController(
            TakeAssessment take,
            ReadAttempts read,
            BringLate late,
            LateRegister register,
            MarkdownViews views,
            TimeTokens tokens,
            Clock clock) {
        this.take = take;
        this.read = read;
        this.late = late;
        this.register = register;
        this.views = views;
        this.tokens = tokens;
        this.clock = clock;
    }

    @PostMapping("/api/assessments/{id}/attempts")
    @Operation(operationId = "startAttempt", summary = "Begins an attempt, or goes on with the one that runs")
    AttemptAnswers.AttemptAnswer start(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AttemptAnswers.StartAttempt request) {
        return opened(actor, take.start(actor, id, request.honour()).id());
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
        return opened(actor, id);
    }

    @PutMapping("/api/attempts/{id}/responses")
    @Operation(
            operationId = "saveResponses",
            summary = "Keeps responses; a later sequence wins whichever arrives first, again changes nothing")
    AttemptAnswers.ResponsesKept save(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AttemptAnswers.SaveResponses request) {
        return AttemptAnswers.ResponsesKept.of(take.answer(actor, id, request.given()), clock.instant(), tokens);
    }

    @PostMapping("/api/attempts/{id}/submission")
    @Operation(
            operationId = "submitAttempt",
            summary = "Ends an attempt with its last responses; again changes nothing")
    AttemptAnswers.AttemptAnswer submit(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AttemptAnswers.SaveResponses request) {
        return opened(actor, take.submit(actor, id, request.given()).id());
    }

    @PostMapping("/api/attempts/{id}/late")
    @Operation(
            operationId = "bringLateAnswers",
            summary = "Takes answers that a device kept beyond the end of the attempt; again changes nothing")
    AttemptAnswers.AttemptAnswer late(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody LateViews.BringAnswers request) {
        late.bring(actor, id, request.back());
        return opened(actor, id);
    }

    private AttemptAnswers.AttemptAnswer opened(Actor actor, UUID attempt) {
        OpenedAttempt opened = read.open(actor, attempt);
        List<LateArrival> came = opened.attempt().isRunning() ? List.of() : register.of(attempt);
        return AttemptAnswers.AttemptAnswer.of(opened, came, views, tokens);
    }
}
