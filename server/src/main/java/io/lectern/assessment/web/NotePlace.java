package io.lectern.assessment.web;

import io.lectern.assessment.marking.Note;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file.
 *
 * @param page from 1
 * @param where in words
 * @param x of a point in a picture, in percent from its left edge
 * @param y from its upper edge
 */
record NotePlace(
        @Nullable @Min(1) Integer page,
        @Nullable @Size(max = 100) String where,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal x,

        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal y) {
    static @Nullable NotePlace of(Note.@Nullable Place place) {
        return place == null ? null : new NotePlace(place.page(), place.where(), place.x(), place.y());
    }

    Note.Place place() {
        return new Note.Place(page, where == null || where.isBlank() ? null : where.strip(), x, y);
    }
}
