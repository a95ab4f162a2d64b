package io.lectern.courses.library.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.library.FindBroken;
import io.lectern.courses.library.FindDuplicates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/library")
@Tag(name = "library")
class CareController {

    private final FindDuplicates duplicates;
    private final FindBroken broken;

    CareController(FindDuplicates duplicates, FindBroken broken) {
        this.duplicates = duplicates;
        this.broken = broken;
    }

    record SameNameFiles(String name, List<LibraryAnswers.LibraryItem> files) {}

    /** @param saved bytes that everything takes less because the same content is kept once */
    record LibraryDuplicates(long saved, List<LibraryAnswers.LibraryItem> contents, List<SameNameFiles> names) {}

    record BrokenReference(LibraryAnswers.LibraryPlace place, FindBroken.Reason reason) {}

    record BrokenReferences(List<BrokenReference> items) {}

    @GetMapping("/duplicates")
    @Operation(
            operationId = "listDuplicates",
            summary =
                    "The same content in several courses or under several names, and the same name for different contents")
    LibraryDuplicates duplicates(Actor actor) {
        FindDuplicates.Duplicates found = duplicates.of(actor);
        return new LibraryDuplicates(
                found.saved(),
                found.contents().stream().map(LibraryAnswers.LibraryItem::of).toList(),
                found.names().stream()
                        .map(same -> new SameNameFiles(
                                same.name(),
                                same.files().stream()
                                        .map(LibraryAnswers.LibraryItem::of)
                                        .toList()))
                        .toList());
    }

    @GetMapping("/broken")
    @Operation(
            operationId = "listBrokenReferences",
            summary = "What lessons and covers show and is not there: pictures, videos and captions")
    BrokenReferences broken(Actor actor) {
        return new BrokenReferences(broken.of(actor).stream()
                .map(one -> new BrokenReference(LibraryAnswers.LibraryPlace.of(one.place()), one.reason()))
                .toList());
    }
}
