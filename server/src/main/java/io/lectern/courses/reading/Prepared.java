package io.lectern.courses.reading;

import io.lectern.courses.BlockView;
import io.lectern.courses.internal.documents.ReadDocument.ReadPicture;
import io.lectern.courses.internal.documents.pptx.SlideDeck;
import io.lectern.courses.internal.documents.sheets.Sheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was made of a document, to be read piece by piece. */
sealed interface Prepared {

    /** About how many bytes of memory it takes. */
    long weight();

    /** @param whole whether nothing is left out @param language {@code ar} or {@code en} */
    record Writing(
            @Nullable String title,
            List<BlockView> blocks,
            boolean whole,
            String language,
            List<ReadPicture> pictures,
            long letters)
            implements Prepared {

        @Override
        public long weight() {
            return letters * 6
                    + pictures.stream()
                            .mapToLong(picture -> picture.content().length)
                            .sum();
        }
    }

    record Workbook(List<Sheet> sheets) implements Prepared {

        @Override
        public long weight() {
            return sheets.stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .flatMap(List::stream)
                    .mapToLong(value -> 56L + value.length())
                    .sum();
        }
    }

    record Deck(List<SlideDeck.Words> slides) implements Prepared {

        @Override
        public long weight() {
            return slides.stream()
                    .mapToLong(slide -> 200L + slide.text().length())
                    .sum();
        }
    }

    /** Slides as pictures, by their places. */
    record Drawn(Map<Integer, byte[]> slides) implements Prepared {

        @Override
        public long weight() {
            return slides.values().stream().mapToLong(picture -> picture.length).sum();
        }
    }
}
