package io.lectern.courses.reading.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.reading.OpenDocument;
import io.lectern.courses.reading.OpenedDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "documents")
class DocumentController {

    /** Even opened in a tab of its own, a picture runs nothing and loads nothing. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final OpenDocument documents;

    DocumentController(OpenDocument documents) {
        this.documents = documents;
    }

    /** @param rows the values of each row, as many as it has */
    record SheetPart(List<List<String>> rows) {}

    @GetMapping("/api/documents/{file}")
    @Operation(
            operationId = "openDocument",
            summary = "A document of a lesson, to be read: its text, its sheets or its slides")
    OpenedDocument open(Actor actor, @PathVariable String file) {
        return documents.open(actor, file);
    }

    @GetMapping("/api/documents/{file}/sheets/{sheet}")
    @Operation(operationId = "readSheet", summary = "The next rows of a sheet, counted from 0")
    SheetPart rows(
            Actor actor,
            @PathVariable String file,
            @PathVariable int sheet,
            @RequestParam(defaultValue = "0") int from) {
        return new SheetPart(documents.rows(actor, file, sheet, from));
    }

    @GetMapping("/api/documents/{file}/slides/{place}")
    @Operation(operationId = "seeSlide", summary = "A slide as a picture, counted from 0")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> slide(Actor actor, @PathVariable String file, @PathVariable int place) {
        return picture(documents.slide(actor, file, place), MediaType.IMAGE_PNG);
    }

    @GetMapping("/api/documents/{file}/pictures/{name}")
    @Operation(operationId = "seeDocumentPicture", summary = "A picture that stands in a text")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable String file, @PathVariable String name) {
        return picture(
                documents.picture(actor, file, name),
                MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM));
    }

    private static ResponseEntity<byte[]> picture(byte[] content, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(content);
    }
}
