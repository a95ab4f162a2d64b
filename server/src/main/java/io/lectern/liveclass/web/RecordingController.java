package io.lectern.liveclass.web;

import io.lectern.accounts.Actor;
import io.lectern.liveclass.audience.Audience;
import io.lectern.liveclass.recording.KeepRecordings;
import io.lectern.liveclass.recording.ListRecordings;
import io.lectern.liveclass.recording.WatchRecordings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "recordings")
class RecordingController {

    private static final long A_DAY = 86_400_000;

    private final ListRecordings list;
    private final KeepRecordings keep;
    private final WatchRecordings watch;

    RecordingController(ListRecordings list, KeepRecordings keep, WatchRecordings watch) {
        this.list = list;
        this.keep = keep;
        this.watch = watch;
    }

    /** Who sees what has no rule of its own. */
    record CommonAudience(@NotNull Audience audience) {}

    /** @param classId null for a class that was not held here @param audience null for what holds in the course */
    record RecordingChange(
            @NotBlank @Size(max = 200) String title,
            @NotNull Instant heldAt,
            @Nullable UUID classId,
            @Nullable Audience audience) {}

    /** @param audience null for what holds in the course */
    record ReplayChange(
            @NotBlank @Size(max = 200) String title,
            @Nullable Audience audience) {}

    /** Where somebody left it. */
    record RecordingPosition(@Min(0) @Max(A_DAY) long positionMs) {}

    /** Languages of captions, as in addresses. */
    enum CaptionLanguage {
        en,
        ar
    }

    @GetMapping("/api/courses/{id}/recordings")
    @Operation(operationId = "listRecordings", summary = "What is kept of the classes of a course, the newest first")
    RecordingAnswers.RecordingPage list(Actor actor, @PathVariable UUID id) {
        return RecordingAnswers.RecordingPage.of(list.of(actor, id));
    }

    @PutMapping("/api/courses/{id}/recordings/audience")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "decideRecordings", summary = "Who sees recordings that have no rule of their own")
    void common(Actor actor, @PathVariable UUID id, @RequestBody @Valid CommonAudience request) {
        keep.common(actor, id, request.audience());
    }

    @PutMapping("/api/recordings/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "describeRecording", summary = "What a film is called, what it shows and who sees it")
    void describe(Actor actor, @PathVariable UUID id, @RequestBody @Valid RecordingChange request) {
        keep.describe(
                actor,
                id,
                new KeepRecordings.Description(
                        request.title(), request.heldAt(), request.classId(), request.audience()));
    }

    @DeleteMapping("/api/recordings/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteRecording", summary = "Deletes a film with all that belongs to it")
    void delete(Actor actor, @PathVariable UUID id) {
        keep.delete(actor, id);
    }

    @PutMapping("/api/classes/{id}/recording")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "describeReplay", summary = "What a class that is over is called, and who hears it again")
    void describeReplay(Actor actor, @PathVariable UUID id, @RequestBody @Valid ReplayChange request) {
        keep.describeClass(actor, id, request.title(), request.audience());
    }

    @PutMapping("/api/recordings/{id}/position")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "leaveRecording", summary = "Where the reader left a film, to go on there on any device")
    void leave(Actor actor, @PathVariable UUID id, @RequestBody @Valid RecordingPosition request) {
        watch.leave(actor, id, request.positionMs());
    }

    @PutMapping(path = "/api/recordings/{id}/captions/{language}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "captionRecording",
            summary = "Puts captions (WebVTT) beside a film, or in place of others")
    void caption(
            Actor actor, @PathVariable UUID id, @PathVariable CaptionLanguage language, @RequestPart MultipartFile file)
            throws IOException {
        try (InputStream content = file.getInputStream()) {
            keep.caption(
                    actor,
                    id,
                    language.name(),
                    Objects.requireNonNullElse(file.getOriginalFilename(), "captions.vtt"),
                    content);
        }
    }

    @DeleteMapping("/api/recordings/{id}/captions/{language}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "uncaptionRecording", summary = "Takes captions away")
    void uncaption(Actor actor, @PathVariable UUID id, @PathVariable CaptionLanguage language) {
        keep.removeCaptions(actor, id, language.name());
    }
}
