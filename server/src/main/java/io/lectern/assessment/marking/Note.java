package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.FileNames;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a passage of a text, or on a file: as a whole, or at a place of it.
 *
 * @param file media id; null for a remark on a text
 * @param from where the passage begins, in UTF-16 units of the text that was handed in
 * @param to where it ends
 * @param quote the passage itself, or the name of the file
 * @param place where in the file; null for all of it
 */
public record Note(
        UUID id,
        @Nullable String file,
        int from,
        int to,
        String quote,
        String text,
        @Nullable Place place) implements Json {

    /** The most pages that a remark can name. */
    static final int MOST_PAGES = 10_000;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Where in a file. At least one of them is there; a point has both its sides.
     *
     * @param page of a document or a slide, from 1
     * @param where in words: a cell, a heading
     * @param x of a point in a picture, in percent from its left edge
     * @param y from its upper edge
     */
    public record Place(
            @Nullable Integer page,
            @Nullable String where,
            @Nullable BigDecimal x,
            @Nullable BigDecimal y) implements Json {

        boolean isSomewhere() {
            return (page != null || where != null || x != null)
                    && (x == null) == (y == null)
                    && (page == null || (page > 0 && page <= MOST_PAGES))
                    && isWithin(x)
                    && isWithin(y);
        }

        private static boolean isWithin(@Nullable BigDecimal percent) {
            return percent == null || (percent.signum() >= 0 && percent.compareTo(WHOLE) <= 0);
        }
    }

    /** The same with its file named in that way. */
    Note naming(FileNames names) {
        return file == null ? this : new Note(id, file, from, to, names.of(file), text, place);
    }
}
