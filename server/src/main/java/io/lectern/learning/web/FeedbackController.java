package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.learning.feedback.GiveFeedback;
import io.lectern.learning.feedback.ReadFeedback;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/courses/{courseId}/feedback")
@Tag(name = "learning")
class FeedbackController {

    private final GiveFeedback give;
    private final ReadFeedback read;

    FeedbackController(GiveFeedback give, ReadFeedback read) {
        this.give = give;
        this.read = read;
    }

    @GetMapping("/mine")
    @Operation(operationId = "getMyFeedback", summary = "What the person has said of a course, and whether they may")
    FeedbackAnswers.FeedbackForm mine(Actor actor, @PathVariable UUID courseId) {
        return FeedbackAnswers.FeedbackForm.of(give.read(actor, courseId));
    }

    @PutMapping("/mine")
    @Operation(
            operationId = "giveFeedback",
            summary = "Says something of a course and its teachers, in place of before")
    FeedbackAnswers.GivenFeedback give(
            Actor actor, @PathVariable UUID courseId, @Valid @RequestBody FeedbackAnswers.GivenFeedback words) {
        return FeedbackAnswers.GivenFeedback.of(give.give(actor, courseId, words.given()));
    }

    @DeleteMapping("/mine")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeFeedbackBack", summary = "Takes back what the person has said")
    void takeBack(Actor actor, @PathVariable UUID courseId) {
        give.takeBack(actor, courseId);
    }

    @GetMapping
    @Operation(
            operationId = "getFeedback",
            summary = "What learners say of a course, and of who asks, without telling whose an anonymous answer is")
    FeedbackAnswers.FeedbackResults results(Actor actor, @PathVariable UUID courseId) {
        return FeedbackAnswers.FeedbackResults.of(read.of(actor, courseId));
    }
}
