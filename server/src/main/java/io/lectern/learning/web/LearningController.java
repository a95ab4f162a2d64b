package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.learning.internal.ReadProgress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "learning")
class LearningController {

    private final ReadProgress progress;

    LearningController(ReadProgress progress) {
        this.progress = progress;
    }

    @GetMapping("/api/my/courses")
    @Operation(operationId = "listMyCourses", summary = "The courses that the person takes, the one read last first")
    LearningAnswers.MyCourses mine(Actor actor) {
        return LearningAnswers.MyCourses.of(progress.mine(actor));
    }

    @GetMapping("/api/courses/{id}/progress")
    @Operation(
            operationId = "getCourseProgress",
            summary = "How far the person is in a course, and whether they take it")
    LearningAnswers.CourseProgress course(Actor actor, @PathVariable UUID id) {
        return LearningAnswers.CourseProgress.of(progress.course(actor, id));
    }

    @GetMapping("/api/courses/{id}/learners/progress")
    @Operation(
            operationId = "listLearnerProgress",
            summary = "How far some learners of a course are, for its teachers; who has read nothing is left out")
    LearningAnswers.LearnersProgress learners(
            Actor actor, @PathVariable UUID id, @RequestParam @Size(max = 100) List<UUID> person) {
        return LearningAnswers.LearnersProgress.of(progress.learners(actor, id, person));
    }
}
