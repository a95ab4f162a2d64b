package io.lectern.media.web;

import io.lectern.accounts.Actor;
import io.lectern.media.StoredFile;
import io.lectern.media.internal.FileContent;
import io.lectern.media.internal.OpenFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "files")
class FileController {

    /** Even opened in a tab of its own, a file runs nothing and loads nothing. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final OpenFile openFile;

    FileController(OpenFile openFile) {
        this.openFile = openFile;
    }

    @GetMapping("/api/files/{id}")
    @Operation(operationId = "getFile", summary = "A file's content; supports ranges and may be cached for ever")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id) {
        FileContent content = openFile.open(actor, id);
        StoredFile file = content.file();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .eTag(file.id().value())
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString())
                .body(content);
    }

    private static ContentDisposition disposition(StoredFile file) {
        boolean shown = file.isPicture()
                || file.type().startsWith("audio/")
                || file.type().startsWith("video/");
        ContentDisposition.Builder builder = shown || file.type().equals("application/pdf")
                ? ContentDisposition.inline()
                : ContentDisposition.attachment();
        return builder.filename(file.name(), StandardCharsets.UTF_8).build();
    }
}
