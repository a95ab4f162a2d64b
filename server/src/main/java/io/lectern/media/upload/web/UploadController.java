package io.lectern.media.upload.web;

import io.lectern.accounts.Actor;
import io.lectern.media.upload.OwnUploads;
import io.lectern.media.upload.Upload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "uploads")
class UploadController {

    private final OwnUploads own;

    UploadController(OwnUploads own) {
        this.own = own;
    }

    /**
     * @param file id of the kept file, to be opened under {@code /api/files}
     * @param problem why it was refused or, while it is received as a whole, what it waits for
     */
    record UploadProgress(
            UUID id,
            String name,
            long length,
            long arrived,
            Upload.State state,
            @Nullable String file,
            @Nullable Map<String, Object> problem,
            Instant expiresAt) {

        static UploadProgress of(Upload upload) {
            return new UploadProgress(
                    upload.id(),
                    upload.name(),
                    upload.length(),
                    upload.arrived(),
                    upload.state(),
                    upload.file(),
                    problem(upload.told()),
                    upload.expiresAt());
        }

        private static @Nullable Map<String, Object> problem(Upload.@Nullable Told told) {
            if (told == null) {
                return null;
            }
            Map<String, Object> problem = new LinkedHashMap<>(told.properties());
            problem.put("type", "/problems/" + told.slug());
            problem.put("status", told.status());
            problem.put("title", told.title());
            problem.put("detail", told.detail());
            return problem;
        }
    }

    record UploadsUnderWay(List<UploadProgress> items) {}

    @GetMapping("/api/uploads")
    @Operation(
            operationId = "listUploads",
            summary = "One's own uploads for a subject that are under way; they are sent by the tus protocol, 1.0.0")
    UploadsUnderWay list(Actor actor, @RequestParam String purpose, @RequestParam UUID subject) {
        return new UploadsUnderWay(own.open(actor, purpose, subject).stream()
                .map(UploadProgress::of)
                .toList());
    }

    @GetMapping("/api/uploads/{id}")
    @Operation(operationId = "getUpload", summary = "How far an upload of one's own has come and what became of it")
    UploadProgress upload(Actor actor, @PathVariable UUID id) {
        return UploadProgress.of(own.find(actor, id));
    }
}
