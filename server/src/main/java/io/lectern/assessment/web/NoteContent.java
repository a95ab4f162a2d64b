package io.lectern.assessment.web;

import io.lectern.assessment.marking.Note;
import io.lectern.kernel.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark of a marker.
 *
 * @param file media id, null for a passage of a text
 * @param from in UTF-16 units
 * @param quote the passage itself, or the name of the file
 * @param place in the file, null for all of it
 */
record NoteContent(
        @Nullable UUID id,
        @Nullable @Size(max = 64) String file,
        @Min(0) int from,
        @Min(0) int to,
        @NotNull @Size(max = 200_000) String quote,
        @NotBlank @Size(max = 5000) String text,
        @Nullable @Valid NotePlace place) {
    static NoteContent of(Note note) {
        return new NoteContent(
                note.id(), note.file(), note.from(), note.to(), note.quote(), note.text(), NotePlace.of(note.place()));
    }

    Note note() {
        return new Note(
                Objects.requireNonNullElseGet(id, Ids::next),
                file,
                from,
                to,
                quote,
                text.strip(),
                place == null ? null : place.place());
    }
}
