package io.lectern.courses.library.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.library.LibraryKind;
import io.lectern.courses.library.ReadLibrary;
import io.lectern.courses.library.ReplaceFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/library")
@Tag(name = "library")
class LibraryController {

    private final ReadLibrary library;
    private final ReplaceFile replace;

    LibraryController(ReadLibrary library, ReplaceFile replace) {
        this.library = library;
        this.replace = replace;
    }

    @GetMapping
    @Operation(
            operationId = "listLibrary",
            summary = "The files of the courses that one teaches or oversees, the newest first")
    LibraryAnswers.LibraryPage page(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam @Nullable LibraryKind kind,
            @RequestParam @Nullable UUID course,
            @RequestParam @Nullable UUID cursor,
            @RequestParam(defaultValue = "40") int limit) {
        return LibraryAnswers.LibraryPage.of(
                library.page(actor, new ReadLibrary.Query(q, kind, course, cursor, limit)));
    }

    @GetMapping("/{file}")
    @Operation(operationId = "getLibraryFile", summary = "A file of the library and every place that shows it")
    LibraryAnswers.LibraryEntry file(Actor actor, @PathVariable String file) {
        return LibraryAnswers.LibraryEntry.of(library.file(actor, file));
    }

    @PostMapping("/{file}/replacements")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "replaceLibraryFile",
            summary = "Gets ready for another file in the place of one; it comes as an upload for this replacement")
    LibraryAnswers.ReplacementBegun replace(Actor actor, @PathVariable String file) {
        ReplaceFile.Begun begun = replace.begin(actor, file);
        return new LibraryAnswers.ReplacementBegun(begun.id(), begun.types(), begun.mostBytes());
    }

    @GetMapping("/replacements/{id}")
    @Operation(operationId = "getReplacement", summary = "Where another file took the place of one, and what keeps it")
    LibraryAnswers.ReplacementOutcome replacement(Actor actor, @PathVariable UUID id) {
        return LibraryAnswers.ReplacementOutcome.of(replace.find(actor, id));
    }
}
