package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.authoring.WriteAssessments;
import io.lectern.assessment.marking.AllowSuggestions;
import io.lectern.assessment.web.AssessmentContents.AuthoredAssessment;
import io.lectern.courses.MarkdownViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "assessments")
class AssessmentController {

    private final WriteAssessments write;
    private final AssessmentDesk desk;
    private final ReadAttempts read;
    private final AllowSuggestions suggestions;
    private final MarkdownViews views;

    AssessmentController(
            WriteAssessments write,
            AssessmentDesk desk,
            ReadAttempts read,
            AllowSuggestions suggestions,
            MarkdownViews views) {
        this.write = write;
        this.desk = desk;
        this.read = read;
        this.suggestions = suggestions;
        this.views = views;
    }

    @GetMapping("/api/courses/{id}/assessments")
    @Operation(operationId = "listAssessments", summary = "The quizzes and exams of a course, as the person stands")
    AssessmentAnswers.AssessmentOffers offers(Actor actor, @PathVariable UUID id) {
        return new AssessmentAnswers.AssessmentOffers(read.ofCourse(actor, id).stream()
                .map(AssessmentAnswers.AssessmentOffer::of)
                .toList());
    }

    @GetMapping("/api/assessments/{id}")
    @Operation(operationId = "getAssessment", summary = "What a quiz or an exam asks for, before it begins")
    AssessmentAnswers.AssessmentDoor door(Actor actor, @PathVariable UUID id) {
        return AssessmentAnswers.AssessmentDoor.of(read.offer(actor, id), suggestions.holdsFor(id), views);
    }

    @GetMapping("/api/courses/{id}/assessments/authored")
    @Operation(operationId = "listAuthoredAssessments", summary = "All of them with their drafts, for its teachers")
    AssessmentContents.AuthoredAssessments authored(Actor actor, @PathVariable UUID id) {
        return AssessmentContents.AuthoredAssessments.of(write.ofCourse(actor, id), write::missing);
    }

    @PostMapping("/api/courses/{id}/assessments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createAssessment", summary = "Makes a draft of a quiz or an exam")
    AuthoredAssessment create(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AssessmentContents.AssessmentContent request) {
        return authored(write.create(actor, id, request.content()));
    }

    @GetMapping("/api/assessments/{id}/authored")
    @Operation(operationId = "getAuthoredAssessment", summary = "A quiz or an exam for its authors")
    AuthoredAssessment authoredOne(Actor actor, @PathVariable UUID id) {
        return authored(desk.toOversee(actor, id));
    }

    @PutMapping("/api/assessments/{id}")
    @Operation(operationId = "changeAssessment", summary = "Changes it for attempts to come")
    AuthoredAssessment change(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AssessmentContents.ChangeAssessment request) {
        return authored(
                write.change(actor, id, request.revision(), request.content().content()));
    }

    @PutMapping("/api/assessments/{id}/status")
    @Operation(operationId = "decideAssessment", summary = "Opens it to learners, closes it, or makes it a draft again")
    AuthoredAssessment decide(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AssessmentContents.DecideAssessment request) {
        return authored(write.decide(actor, id, request.revision(), request.status()));
    }

    @DeleteMapping("/api/assessments/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeAssessment", summary = "Removes one that nobody has begun")
    void remove(Actor actor, @PathVariable UUID id) {
        write.remove(actor, id);
    }

    @PutMapping("/api/courses/{id}/assessment-rules")
    @Operation(
            operationId = "changeCourseRules",
            summary = "Sets the pass mark of a course, and what its new quizzes begin with")
    AssessmentContents.CourseRulesAnswer rules(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody AssessmentContents.ChangeCourseRules request) {
        return AssessmentContents.CourseRulesAnswer.of(write.rules(
                actor,
                id,
                request.number(),
                request.passMark(),
                request.quizzes().rules()));
    }

    private AuthoredAssessment authored(Assessment assessment) {
        return AuthoredAssessment.of(assessment, write.missing(assessment));
    }
}
