package io.lectern.courses.web;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Person;
import io.lectern.courses.internal.BrowseCourses;
import io.lectern.courses.internal.CourseSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "courses")
class CourseSettingsController {

    /** Somebody who could teach the course. */
    record TeacherCandidate(UUID id, String name, String email) {
        static TeacherCandidate of(Person person) {
            return new TeacherCandidate(person.id().value(), person.name(), person.email());
        }
    }

    record TeacherCandidates(List<TeacherCandidate> items) {}

    private final CourseSettings settings;
    private final BrowseCourses browse;

    CourseSettingsController(CourseSettings settings, BrowseCourses browse) {
        this.settings = settings;
        this.browse = browse;
    }

    @PutMapping("/api/courses/{id}/address")
    @Operation(
            operationId = "moveCourse",
            summary = "Gives the course another address; the old one keeps leading to it")
    CourseAnswers.CourseDetails move(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.MoveCourse request) {
        settings.move(actor, id, request.revision(), request.slug());
        return details(actor, id);
    }

    @PutMapping(path = "/api/courses/{id}/cover", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "setCourseCover", summary = "Gives the course a picture")
    CourseAnswers.CourseDetails cover(Actor actor, @PathVariable UUID id, @RequestPart MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            settings.cover(actor, id, Uploads.nameOf(file), content);
        }
        return details(actor, id);
    }

    @DeleteMapping("/api/courses/{id}/cover")
    @Operation(operationId = "removeCourseCover", summary = "Takes the picture of the course away")
    CourseAnswers.CourseDetails uncover(Actor actor, @PathVariable UUID id) {
        settings.uncover(actor, id);
        return details(actor, id);
    }

    @GetMapping("/api/courses/{id}/teachers/candidates")
    @Operation(operationId = "findTeachers", summary = "A few teachers by a part of their name or e-mail address")
    TeacherCandidates candidates(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        return new TeacherCandidates(settings.teachersNamed(actor, id, q).stream()
                .map(TeacherCandidate::of)
                .toList());
    }

    @DeleteMapping("/api/courses/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteCourse", summary = "Deletes a course that no learner has ever seen")
    void delete(Actor actor, @PathVariable UUID id) {
        settings.delete(actor, id);
    }

    private CourseAnswers.CourseDetails details(Actor actor, UUID id) {
        return CourseAnswers.CourseDetails.of(browse.course(actor, id.toString()));
    }
}
