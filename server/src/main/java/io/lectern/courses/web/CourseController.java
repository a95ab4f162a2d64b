package io.lectern.courses.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.internal.BrowseCourses;
import io.lectern.courses.internal.BrowseCourses.Scope;
import io.lectern.courses.internal.CreateCourse;
import io.lectern.courses.internal.EditCourse;
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
@Tag(name = "courses")
class CourseController {

    private final BrowseCourses browse;
    private final CreateCourse createCourse;
    private final EditCourse edit;

    CourseController(BrowseCourses browse, CreateCourse createCourse, EditCourse edit) {
        this.browse = browse;
        this.createCourse = createCourse;
        this.edit = edit;
    }

    @GetMapping("/api/courses")
    @Operation(operationId = "listCourses", summary = "A page of courses, the newest first")
    CourseAnswers.CoursePage list(
            Actor actor,
            @RequestParam(defaultValue = "CATALOGUE") Scope scope,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable UUID cursor) {
        return CourseAnswers.CoursePage.of(browse.list(actor, scope, query, cursor));
    }

    @GetMapping("/api/courses/{id}")
    @Operation(
            operationId = "getCourse",
            summary = "A course, by id or slug, with its modules and the lessons that the person may see")
    CourseAnswers.CourseDetails course(Actor actor, @PathVariable("id") String idOrSlug) {
        return CourseAnswers.CourseDetails.of(browse.course(actor, idOrSlug));
    }

    @PostMapping("/api/courses")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "createCourse", summary = "Begins a course")
    CourseAnswers.CourseDetails create(Actor actor, @Valid @RequestBody CourseRequests.CreateCourse request) {
        var course = createCourse.create(actor, request.title(), request.summary(), request.language(), request.slug());
        return details(actor, course.id());
    }

    @PutMapping("/api/courses/{id}")
    @Operation(
            operationId = "describeCourse",
            summary = "Changes title, summary, language and whether learners may enrol themselves")
    CourseAnswers.CourseDetails describe(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.DescribeCourse request) {
        edit.describe(
                actor, id, request.revision(), request.title(), request.summary(), request.language(), request.open());
        return details(actor, id);
    }

    @PutMapping("/api/courses/{id}/outline")
    @Operation(
            operationId = "arrangeCourse",
            summary = "Makes, renames and reorders modules, moves lessons between them")
    CourseAnswers.CourseDetails arrange(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.ArrangeCourse request) {
        edit.arrange(
                actor,
                id,
                request.revision(),
                request.modules().stream()
                        .map(m -> new EditCourse.Arrangement(m.id(), m.title(), m.lessonIds()))
                        .toList());
        return details(actor, id);
    }

    @PutMapping("/api/courses/{id}/teachers")
    @Operation(operationId = "setCourseTeachers", summary = "Sets who teaches the course")
    CourseAnswers.CourseDetails teachers(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.SetTeachers request) {
        edit.teachers(actor, id, request.revision(), request.teacherIds());
        return details(actor, id);
    }

    @PostMapping("/api/courses/{id}/publish")
    @Operation(operationId = "publishCourse", summary = "Shows the course in the catalogue")
    CourseAnswers.CourseDetails publish(Actor actor, @PathVariable UUID id) {
        edit.publish(actor, id);
        return details(actor, id);
    }

    @PostMapping("/api/courses/{id}/archive")
    @Operation(operationId = "archiveCourse", summary = "Takes the course out of the catalogue")
    CourseAnswers.CourseDetails archive(Actor actor, @PathVariable UUID id) {
        edit.archive(actor, id);
        return details(actor, id);
    }

    private CourseAnswers.CourseDetails details(Actor actor, UUID id) {
        return CourseAnswers.CourseDetails.of(browse.course(actor, id.toString()));
    }
}
