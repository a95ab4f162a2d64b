package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.assessment.marking.DecideMarking;
import io.lectern.assessment.marking.FindWork;
import io.lectern.assessment.marking.MarkAnswers;
import io.lectern.assessment.marking.ReadMarks;
import io.lectern.assessment.marking.ReleaseMarks;
import io.lectern.assessment.marking.SignMarks;
import io.lectern.courses.MarkdownViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "marking")
class MarkingController {

    private final FindWork find;
    private final MarkAnswers mark;
    private final ReleaseMarks release;
    private final SignMarks sign;
    private final DecideMarking decide;
    private final ReadMarks read;
    private final People people;
    private final MarkdownViews views;

    MarkingController(
            FindWork find,
            MarkAnswers mark,
            ReleaseMarks release,
            SignMarks sign,
            DecideMarking decide,
            ReadMarks read,
            People people,
            MarkdownViews views) {
        this.find = find;
        this.mark = mark;
        this.release = release;
        this.sign = sign;
        this.decide = decide;
        this.read = read;
        this.people = people;
        this.views = views;
    }

    @GetMapping("/api/marking")
    @Operation(operationId = "listMarking", summary = "What waits for a person's marks, in all courses of the teacher")
    MarkingAnswers.WaitingAssessments waiting(Actor actor, @RequestParam(required = false) @Nullable UUID course) {
        return new MarkingAnswers.WaitingAssessments(find.inCourses(actor, course).stream()
                .map(MarkingAnswers.WaitingAssessment::of)
                .toList());
    }

    @GetMapping("/api/assessments/{id}/marking")
    @Operation(operationId = "getMarkingWork", summary = "The attempts at an assessment whose results are not released")
    MarkingAnswers.MarkingWork work(Actor actor, @PathVariable UUID id) {
        FindWork.Work work = find.at(actor, id);
        return MarkingAnswers.MarkingWork.of(work, views, MarkerNames.of(work, people));
    }

    @GetMapping("/api/attempts/{id}/marking/{item}")
    @Operation(
            operationId = "getAnswerToMark",
            summary = "An answer with what it is to be compared with, and its marks")
    MarkingAnswers.AnswerToMark answer(Actor actor, @PathVariable UUID id, @PathVariable UUID item) {
        return answer(mark.open(actor, id, item));
    }

    @PutMapping("/api/attempts/{id}/marking/{item}")
    @Operation(operationId = "markAnswer", summary = "Gives a mark in place of the one that was seen")
    MarkingAnswers.AnswerToMark mark(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID item,
            @Valid @RequestBody MarkingAnswers.GivenMark request) {
        return answer(mark.mark(actor, id, item, request.given()));
    }

    @PostMapping("/api/attempts/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "releaseResult", summary = "Shows a learner their marks; again changes nothing")
    void releaseOne(Actor actor, @PathVariable UUID id) {
        release.one(actor, id);
    }

    @PostMapping("/api/assessments/{id}/release")
    @Operation(operationId = "releaseResults", summary = "Shows all learners their marks whose attempts are marked")
    MarkingAnswers.ReleasedResults releaseAll(Actor actor, @PathVariable UUID id) {
        return new MarkingAnswers.ReleasedResults(release.all(actor, id));
    }

    @PostMapping("/api/assessments/{id}/signature")
    @Operation(
            operationId = "signMarks",
            summary = "Signs for everything that is marked, except for what one marked alone")
    MarkingAnswers.SignedMarks sign(Actor actor, @PathVariable UUID id) {
        SignMarks.Outcome outcome = sign.all(actor, id);
        return new MarkingAnswers.SignedMarks(outcome.signed(), outcome.own());
    }

    @GetMapping("/api/assessments/{id}/marking-rules")
    @Operation(operationId = "getMarkingRules", summary = "How an assessment is marked")
    MarkingRuleAnswers.MarkingRulesAnswer rules(Actor actor, @PathVariable UUID id) {
        return MarkingRuleAnswers.MarkingRulesAnswer.of(decide.of(actor, id));
    }

    @PutMapping("/api/assessments/{id}/marking-rules")
    @Operation(operationId = "changeMarkingRules", summary = "Changes how it is marked, for what is not begun")
    MarkingRuleAnswers.MarkingRulesAnswer changeRules(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody MarkingRuleAnswers.ChangeMarkingRules request) {
        return MarkingRuleAnswers.MarkingRulesAnswer.of(
                decide.change(actor, id, request.revision(), request.rules().rules()));
    }

    @GetMapping("/api/attempts/{id}/marks")
    @Operation(operationId = "getReleasedMarks", summary = "What people gave for an attempt, once it is released")
    ReleasedMarksAnswer released(Actor actor, @PathVariable UUID id) {
        return ReleasedMarksAnswer.of(read.released(actor, id));
    }

    private MarkingAnswers.AnswerToMark answer(MarkAnswers.Opened opened) {
        return MarkingAnswers.AnswerToMark.of(opened, views, MarkerNames.of(opened, people));
    }
}
