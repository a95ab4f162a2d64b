package io.lectern.courses.reading;

import io.lectern.courses.BlockView;
import io.lectern.courses.DocumentKind;
import io.lectern.courses.internal.documents.pptx.SlideDeck;
import io.lectern.courses.internal.documents.sheets.Sheet;
import io.lectern.media.StoredFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its reader opens it. Of those that a browser shows by itself it says only what they are.
 *
 * @param name of its file @param size of its file in bytes
 * @param sheets whose rows are asked for piece by piece
 * @param slides whose pictures are asked for one by one
 */
public record OpenedDocument(
        DocumentKind kind,
        String name,
        long size,
        @Nullable WrittenText writing,
        List<SheetHead> sheets,
        List<SlideWords> slides) {

    /** @param title null when it has none @param language {@code ar} or {@code en} @param whole whether nothing is left out */
    public record WrittenText(@Nullable String title, String language, List<BlockView> blocks, boolean whole) {}

    /** @param rows how many there are to read @param allRows how many the file has, likewise columns */
    public record SheetHead(String name, boolean rightToLeft, int rows, int columns, int allRows, int allColumns) {}

    /** @param title empty when it has none @param language {@code ar} or {@code en} */
    public record SlideWords(String title, String text, String language) {}

    static OpenedDocument of(StoredFile file, DocumentKind kind) {
        return new OpenedDocument(kind, file.name(), file.size(), null, List.of(), List.of());
    }

    static OpenedDocument of(StoredFile file, Prepared.Writing writing) {
        var text = new WrittenText(writing.title(), writing.language(), writing.blocks(), writing.whole());
        return new OpenedDocument(DocumentKind.WRITING, file.name(), file.size(), text, List.of(), List.of());
    }

    static OpenedDocument of(StoredFile file, DocumentKind kind, List<Sheet> sheets) {
        List<SheetHead> heads = sheets.stream()
                .map(sheet -> new SheetHead(
                        sheet.name(),
                        sheet.rightToLeft(),
                        sheet.rows().size(),
                        sheet.columns(),
                        sheet.allRows(),
                        sheet.allColumns()))
                .toList();
        return new OpenedDocument(kind, file.name(), file.size(), null, heads, List.of());
    }

    static OpenedDocument of(StoredFile file, List<SlideDeck.Words> slides) {
        List<SlideWords> words = slides.stream()
                .map(slide -> new SlideWords(slide.title(), slide.text(), slide.language()))
                .toList();
        return new OpenedDocument(DocumentKind.SLIDES, file.name(), file.size(), null, List.of(), words);
    }
}
