package io.lectern.courses.library.web;

import io.lectern.courses.library.LibraryKind;
import io.lectern.courses.library.Place;
import io.lectern.courses.library.ReadLibrary;
import io.lectern.courses.library.ReplaceFile;
import io.lectern.courses.library.Replacement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the library tells browsers. */
final class LibraryAnswers {

    private LibraryAnswers() {}

    record LibraryCourse(UUID id, String title) {}

    /** @param next cursor of the next page, null after the last */
    record LibraryPage(List<LibraryItem> items, @Nullable UUID next) {
        static LibraryPage of(ReadLibrary.Page page) {
            return new LibraryPage(page.items().stream().map(LibraryItem::of).toList(), page.next());
        }
    }

    /**
     * @param file its id, to be opened under {@code /api/files}
     * @param names all that it is called, the first one first
     * @param lengthMs of what plays
     * @param places how many show it
     */
    record LibraryItem(
            String file,
            List<String> names,
            LibraryKind kind,
            String mediaType,
            long size,
            Instant storedAt,
            @Nullable Long lengthMs,
            List<LibraryCourse> courses,
            int places) {
        static LibraryItem of(ReadLibrary.LibraryFile file) {
            Duration length = file.length();
            return new LibraryItem(
                    file.id().value(),
                    file.names(),
                    file.kind(),
                    file.type(),
                    file.size(),
                    file.storedAt(),
                    length == null ? null : length.toMillis(),
                    file.courses().entrySet().stream()
                            .map(course -> new LibraryCourse(course.getKey(), course.getValue()))
                            .toList(),
                    file.places().size());
        }
    }

    /** @param path what the lesson's text calls it @param inDraft whether the draft shows it @param published whether learners see it */
    record LibraryPlace(
            Place.Kind kind,
            LibraryCourse course,
            UUID id,
            String title,
            @Nullable String path,
            boolean inDraft,
            boolean published,
            boolean editable) {
        static LibraryPlace of(Place place) {
            return new LibraryPlace(
                    place.kind(),
                    new LibraryCourse(place.course(), place.courseTitle()),
                    place.id(),
                    place.title(),
                    place.path(),
                    place.inDraft(),
                    place.published(),
                    place.editable());
        }
    }

    /**
     * @param others titles of courses of others that it belongs to as well
     * @param hidden to how much else it belongs that does not exist for this person
     * @param replaceable whether the person may put another file in its place somewhere
     */
    record LibraryEntry(
            LibraryItem item, List<LibraryPlace> places, List<String> others, int hidden, boolean replaceable) {
        static LibraryEntry of(ReadLibrary.LibraryFile file) {
            return new LibraryEntry(
                    LibraryItem.of(file),
                    file.places().stream().map(LibraryPlace::of).toList(),
                    file.others(),
                    file.hidden(),
                    ReplaceFile.isReplaceable(file));
        }
    }

    /** @param accept media types, {@code image/*} for all of a family; what to upload goes to this replacement */
    record ReplacementBegun(UUID id, Set<String> accept, long mostBytes) {}

    record ReplacedPlace(Place.Kind kind, LibraryCourse course, UUID id, String title) {
        static ReplacedPlace of(Replacement.Target target) {
            return new ReplacedPlace(
                    target.kind(),
                    new LibraryCourse(target.course(), target.courseTitle()),
                    target.id(),
                    target.title());
        }
    }

    /** @param title what shows the file there; null where only the course is known */
    record KeptPlace(
            Replacement.Reason reason,
            String courseTitle,
            @Nullable String title) {}

    /** @param file the one that came, null before @param hidden how much keeps the old one that does not exist for this person */
    record ReplacementOutcome(
            Replacement.State state,
            @Nullable String file,
            List<ReplacedPlace> replaced,
            List<KeptPlace> kept,
            int hidden) {
        static ReplacementOutcome of(Replacement replacement) {
            return new ReplacementOutcome(
                    replacement.state(),
                    replacement.other(),
                    replacement.targets().stream().map(ReplacedPlace::of).toList(),
                    replacement.stays().stream()
                            .map(left -> new KeptPlace(left.reason(), left.courseTitle(), left.title()))
                            .toList(),
                    replacement.hidden());
        }
    }
}
