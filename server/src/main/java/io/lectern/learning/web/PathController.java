package io.lectern.learning.web;

import io.lectern.accounts.Actor;
import io.lectern.learning.path.EditPath;
import io.lectern.learning.path.ReadEntries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "learning")
class PathController {

    private final EditPath path;
    private final ReadEntries entries;

    PathController(EditPath path, ReadEntries entries) {
        this.path = path;
        this.entries = entries;
    }

    @GetMapping("/api/course-entries")
    @Operation(
            operationId = "listCourseEntries",
            summary = "What stands before these courses as a whole; those that nothing stands before are left out")
    PathAnswers.CourseEntries entries(Actor actor, @RequestParam @Size(max = 100) List<UUID> course) {
        return PathAnswers.CourseEntries.of(entries.of(actor, course));
    }

    @GetMapping("/api/courses/{id}/path")
    @Operation(
            operationId = "getCoursePath",
            summary = "How the lessons of a course are completed and when they open, for its teachers")
    PathAnswers.CoursePathAnswer path(Actor actor, @PathVariable UUID id) {
        return PathAnswers.CoursePathAnswer.of(path.ofCourse(actor, id));
    }

    @PutMapping("/api/courses/{id}/path/lessons/{lesson}")
    @Operation(operationId = "setLessonPath", summary = "Says how a lesson is completed and when it opens")
    PathAnswers.CoursePathAnswer lesson(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID lesson,
            @Valid @RequestBody PathAnswers.SetLessonPath request) {
        return PathAnswers.CoursePathAnswer.of(path.lesson(
                actor,
                id,
                request.edition(),
                request.rule().asked(),
                request.gate().before(lesson)));
    }

    @PutMapping("/api/courses/{id}/path/start")
    @Operation(
            operationId = "setCourseStart",
            summary = "Says when anything of the course opens, and which other courses are completed first")
    PathAnswers.CoursePathAnswer start(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody PathAnswers.SetCourseStart request) {
        return PathAnswers.CoursePathAnswer.of(path.start(actor, id, request.edition(), request.entry()));
    }

    @PutMapping("/api/courses/{id}/path/end")
    @Operation(operationId = "setCourseEnd", summary = "Says when the exams at the end of the course open")
    PathAnswers.CoursePathAnswer end(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody PathAnswers.SetModulePath request) {
        return PathAnswers.CoursePathAnswer.of(
                path.end(actor, id, request.edition(), request.gate().before(id)));
    }

    @PutMapping("/api/courses/{id}/path/modules/{module}")
    @Operation(operationId = "setModulePath", summary = "Says when a module opens")
    PathAnswers.CoursePathAnswer module(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID module,
            @Valid @RequestBody PathAnswers.SetModulePath request) {
        return PathAnswers.CoursePathAnswer.of(
                path.module(actor, id, request.edition(), request.gate().before(module)));
    }
}
