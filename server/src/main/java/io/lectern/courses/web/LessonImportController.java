package io.lectern.courses.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.internal.ImportLesson;
import io.lectern.courses.internal.documents.SourceDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "lesson drafts")
class LessonImportController {

    private final ImportLesson imports;

    LessonImportController(ImportLesson imports) {
        this.imports = imports;
    }

    @PostMapping(path = "/api/courses/{id}/lessons/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "importLesson",
            summary = "Makes a lesson of a document: Markdown, a zip with pictures, PDF, Word or PowerPoint")
    DraftAnswers.ImportedLesson add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID moduleId,
            @RequestParam(defaultValue = "false") boolean pagesAsPictures,
            @RequestPart MultipartFile file)
            throws IOException {
        return with(
                file,
                pagesAsPictures,
                document -> DraftAnswers.ImportedLesson.of(imports.add(actor, id, moduleId, document)));
    }

    @PostMapping(path = "/api/courses/{id}/lessons/import/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "previewImport", summary = "What a document would become; no lesson is made")
    DraftAnswers.ProposedLesson preview(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean pagesAsPictures,
            @RequestPart MultipartFile file)
            throws IOException {
        return with(
                file,
                pagesAsPictures,
                document -> DraftAnswers.ProposedLesson.of(imports.preview(actor, id, document)));
    }

    @DeleteMapping("/api/courses/{id}/lessons/import/preview")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "declineImport", summary = "Lets go of the pictures of what the person previewed last")
    void decline(Actor actor, @PathVariable UUID id) {
        imports.decline(actor, id);
    }

    private interface Use<T> {
        T of(SourceDocument document) throws IOException;
    }

    private static <T> T with(MultipartFile file, boolean pagesAsPictures, Use<T> use) throws IOException {
        Path content = Files.createTempFile("lectern-", ".document");
        try {
            file.transferTo(content);
            return use.of(new SourceDocument(Uploads.nameOf(file), content, pagesAsPictures));
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
