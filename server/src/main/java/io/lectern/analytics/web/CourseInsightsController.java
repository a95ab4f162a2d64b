package io.lectern.analytics.web;

import io.lectern.accounts.Actor;
import io.lectern.analytics.course.ReadCourseFigures;
import io.lectern.analytics.course.ReadDropOff;
import io.lectern.analytics.course.ReadQuestionQuality;
import io.lectern.analytics.course.ReadTeaching;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "analytics")
class CourseInsightsController {

    private static final int LONGEST = 365;

    private final ReadCourseFigures figures;
    private final ReadDropOff dropOff;
    private final ReadQuestionQuality quality;
    private final ReadTeaching teaching;

    CourseInsightsController(
            ReadCourseFigures figures, ReadDropOff dropOff, ReadQuestionQuality quality, ReadTeaching teaching) {
        this.figures = figures;
        this.dropOff = dropOff;
        this.quality = quality;
        this.teaching = teaching;
    }

    @GetMapping("/api/courses/{id}/insights")
    @Operation(
            operationId = "getCourseInsights",
            summary =
                    "How a course goes, for its teachers: who learns, who is stuck, how far they come, grades, marking")
    CourseAnswers.CourseInsights course(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "14") @Min(1) @Max(LONGEST) int quietDays) {
        return CourseAnswers.CourseInsights.of(figures.of(actor, id, Duration.ofDays(quietDays)));
    }

    @GetMapping("/api/courses/{id}/insights/lessons/{lesson}")
    @Operation(
            operationId = "getLessonDropOff",
            summary = "How many of those who began a lesson have seen each of its blocks")
    CourseAnswers.LessonDropOff lesson(Actor actor, @PathVariable UUID id, @PathVariable UUID lesson) {
        return CourseAnswers.LessonDropOff.of(dropOff.of(actor, id, lesson));
    }

    @GetMapping("/api/courses/{id}/insights/questions")
    @Operation(
            operationId = "getQuestionQuality",
            summary = "How hard the questions of a course are, and how well they tell learners apart")
    CourseAnswers.QuestionQuality questions(Actor actor, @PathVariable UUID id) {
        return CourseAnswers.QuestionQuality.of(quality.of(actor, id));
    }

    @GetMapping("/api/my/teaching")
    @Operation(operationId = "getMyTeaching", summary = "The courses that the person teaches, at a glance")
    CourseAnswers.TeachingOverview mine(Actor actor) {
        return CourseAnswers.TeachingOverview.of(teaching.of(actor));
    }
}
