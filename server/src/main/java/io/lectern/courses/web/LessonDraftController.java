package io.lectern.courses.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.internal.ImportLesson;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonVersion;
import io.lectern.courses.internal.LessonVersionLists;
import io.lectern.courses.internal.PublishLesson;
import io.lectern.courses.internal.ReadDraft;
import io.lectern.courses.internal.WriteCaptions;
import io.lectern.courses.internal.WriteLesson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "lesson drafts")
class LessonDraftController {

    private final ReadDraft read;
    private final WriteLesson write;
    private final ImportLesson imports;
    private final WriteCaptions writeCaptions;
    private final PublishLesson publishLesson;

    LessonDraftController(
            ReadDraft read,
            WriteLesson write,
            ImportLesson imports,
            WriteCaptions writeCaptions,
            PublishLesson publishLesson) {
        this.writeCaptions = writeCaptions;
        this.read = read;
        this.write = write;
        this.imports = imports;
        this.publishLesson = publishLesson;
    }

    @PostMapping("/api/courses/{id}/lessons")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addLesson", summary = "Adds an empty lesson")
    DraftAnswers.LessonDraft add(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.AddLesson request) {
        return answer(write.add(actor, id, request.moduleId(), request.title()));
    }

    @GetMapping("/api/lessons/{id}/draft")
    @Operation(operationId = "getDraft", summary = "A lesson as its teachers are writing it")
    DraftAnswers.LessonDraft draft(Actor actor, @PathVariable UUID id) {
        return answer(read.draft(actor, id));
    }

    @PutMapping("/api/lessons/{id}/draft")
    @Operation(
            operationId = "saveDraft",
            summary = "Saves a draft; answers changed-meanwhile with the newer text when somebody else saved one")
    DraftAnswers.LessonDraft save(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.SaveDraft request) {
        var heading = new Lesson.Heading(
                request.title().strip(), request.summary().strip(), request.language(), request.minutes());
        return answer(write.save(actor, id, request.revision(), heading, request.markdown()));
    }

    @DeleteMapping("/api/lessons/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeLesson", summary = "Removes a lesson that was never published")
    void remove(Actor actor, @PathVariable UUID id) {
        write.remove(actor, id);
    }

    @PostMapping("/api/lessons/{id}/preview")
    @Operation(operationId = "previewLesson", summary = "What the lesson would look like with another text")
    DraftAnswers.LessonPreview preview(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.PreviewLesson request) {
        return DraftAnswers.LessonPreview.of(read.preview(actor, id, request.markdown()));
    }

    @PostMapping(path = "/api/lessons/{id}/videos", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            operationId = "addVideo",
            summary = "Gives the lesson a video, or captions or chapters of one, to be named by its file name",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    DraftAnswers.LessonDraft video(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @NotBlank @Size(max = 200) String name,
            InputStream content) {
        return answer(imports.video(actor, id, name, content));
    }

    @PutMapping("/api/lessons/{id}/captions")
    @Operation(
            operationId = "writeCaptions",
            summary =
                    "Keeps captions or chapters of a video; answers captions-changed-meanwhile when somebody else wrote some")
    DraftAnswers.KeptCaptions captions(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.WriteCaptions request) {
        return DraftAnswers.KeptCaptions.of(
                writeCaptions.write(actor, id, request.video(), request.what(), request.before(), request.vtt()));
    }

    @PostMapping("/api/lessons/{id}/publish")
    @Operation(operationId = "publishLesson", summary = "Makes the draft the next published version")
    DraftAnswers.LessonDraft publish(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody CourseRequests.PublishDraft request) {
        return answer(publishLesson.publish(actor, id, request.revision()));
    }

    @GetMapping("/api/lessons/{id}/versions")
    @Operation(operationId = "listLessonVersions", summary = "The published versions, the newest first")
    List<LessonVersionLists.Entry> versions(Actor actor, @PathVariable UUID id) {
        return read.versions(actor, id);
    }

    @GetMapping("/api/lessons/{id}/versions/{number}")
    @Operation(operationId = "getLessonVersion", summary = "One published version, for its teachers")
    DraftAnswers.PublishedVersion version(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        LessonVersion version = read.version(actor, id, number);
        return DraftAnswers.PublishedVersion.of(version, read.blocksOf(version));
    }

    private DraftAnswers.LessonDraft answer(Lesson draft) {
        return DraftAnswers.LessonDraft.of(draft, read.preview(draft));
    }
}
