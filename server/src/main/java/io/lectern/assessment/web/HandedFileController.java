package io.lectern.assessment.web;

import io.lectern.accounts.Actor;
import io.lectern.assessment.marking.OpenHandedFile;
import io.lectern.media.StoredFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Files that were handed in, under names that their reader may know. */
@RestController
@Tag(name = "marking")
class HandedFileController {

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    /** Browsers show no PDF in a sandbox; their viewer is one itself. Nobody else may put it on their page. */
    private static final String FOR_THE_VIEWER = "frame-ancestors 'self'";

    private static final String PDF = "application/pdf";

    private final OpenHandedFile open;

    HandedFileController(OpenHandedFile open) {
        this.open = open;
    }

    @GetMapping("/api/attempts/{id}/items/{item}/files/{file}")
    @Operation(operationId = "getHandedFile", summary = "A file that was handed in, for its learner and its markers")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> file(
            Actor actor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable String file) {
        OpenHandedFile.Handed handed = open.open(actor, id, item, file);
        StoredFile stored = handed.file();
        boolean pdf = stored.type().equals(PDF);
        ContentDisposition.Builder shown =
                pdf || stored.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.type()))
                .contentLength(stored.size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", pdf ? FOR_THE_VIEWER : NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(handed.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(handed.content()));
    }
}
