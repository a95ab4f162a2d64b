package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.DocumentReader;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.writing.FoundPictures;
import io.lectern.courses.internal.documents.writing.GuessedHeadings;
import io.lectern.courses.internal.documents.writing.LessonWriter;
import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.markdown.Remark;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads PDF documents by what their pages look like: a PDF knows letters and places, but neither paragraphs nor
 * headings. Arabic comes out in reading order and in plain letters.
 */
@Component
class PdfReader implements DocumentReader {

    private static final int MOST_PAGES = 800;
    private static final int MOST_PAGE_PICTURES = 60;
    private static final int PICTURE_DPI = 110;
    private static final int LETTERS_PER_PAGE = 12;

    private final Clock clock;

    PdfReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean reads(String name) {
        return name.endsWith(".pdf");
    }

    @Override
    public ReadDocument read(SourceDocument source) {
        Deadline deadline = Deadline.forDocument(clock);
        try (PDDocument document =
                Loader.loadPDF(source.file().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new DocumentProblem.TooLarge("pages", MOST_PAGES);
            }
            return read(document, source, deadline);
        } catch (InvalidPasswordException e) {
            throw new DocumentProblem.Locked(source.name());
        } catch (IOException e) {
            throw new DocumentProblem.Damaged(source.name());
        }
    }

    private static ReadDocument read(PDDocument document, SourceDocument source, Deadline deadline) throws IOException {
        var pictures = new FoundPictures();
        List<Page> pages = pages(document, pictures, source, deadline);
        long letters = pages.stream()
                .flatMap(page -> page.rows().stream())
                .mapToLong(row -> Page.words(row).length())
                .sum();
        if (letters < (long) LETTERS_PER_PAGE * pages.size()) {
            return scan(document, pages, letters, source, deadline);
        }
        List<Remark> remarks = new ArrayList<>();
        List<Part> parts = GuessedHeadings.in(PageParts.of(RunningLines.removedFrom(pages), remarks));
        String titled = LessonWriter.titleOf(parts);
        String markdown = LessonWriter.write(titled == null ? parts : parts.subList(1, parts.size()));
        remarks.addAll(pictures.remarks());
        return new ReadDocument(titled != null ? titled : title(document, parts), markdown, pictures.all(), remarks);
    }

    private static List<Page> pages(PDDocument document, FoundPictures found, SourceDocument source, Deadline deadline)
            throws IOException {
        var pictures = new PagePictures(found);
        var drawings = new PageDrawings(document, found);
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            deadline.check();
            PageGlyphs glyphs = PageGlyphs.of(document, number);
            List<Glyph> letters = glyphs.glyphs();
            List<Rectangle2D> drawn = drawings.on(number, letters);
            List<Glyph> words = letters.stream()
                    .filter(glyph -> drawn.stream().noneMatch(place -> PageDrawings.isIn(place, glyph)))
                    .toList();
            List<List<Line>> rows = words.isEmpty() ? List.of() : PageLines.of(words);
            List<Page.Picture> shown = new ArrayList<>(drawings.kept(number, drawn));
            shown.addAll(rows.isEmpty() ? List.of() : pictures.of(glyphs.pictures(), number));
            shown.sort(Comparator.comparingDouble(Page.Picture::y));
            pages.add(new Page(number, rows, shown));
        }
        return pages;
    }

    /** A document without words: refused, unless the teacher wants its pages as pictures. */
    private static ReadDocument scan(
            PDDocument document, List<Page> pages, long letters, SourceDocument source, Deadline deadline)
            throws IOException {
        if (pages.isEmpty() || (letters == 0 && isBlank(document))) {
            throw new DocumentProblem.Nothing(source.name());
        }
        if (!source.pagesAsPictures()) {
            throw new DocumentProblem.Scanned(source.name(), pages.size());
        }
        var pictures = new FoundPictures();
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<Part> parts = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < Math.min(pages.size(), MOST_PAGE_PICTURES); i++) {
            deadline.check();
            byte[] png = PagePictures.png(renderer.renderImageWithDPI(i, PICTURE_DPI, ImageType.RGB));
            String path = pictures.keep(png, String.valueOf(i + 1));
            if (path != null) {
                parts.add(new Part.Picture(path, ""));
            }
        }
        remarks.add(new Remark(0, "pages-as-pictures", String.valueOf(parts.size())));
        if (pages.size() > MOST_PAGE_PICTURES) {
            remarks.add(new Remark(0, "pages-left-out", String.valueOf(pages.size() - MOST_PAGE_PICTURES)));
        }
        remarks.addAll(pictures.remarks());
        return new ReadDocument(title(document, List.of()), LessonWriter.write(parts), pictures.all(), remarks);
    }

    private static boolean isBlank(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            if (page.hasContents()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String title(PDDocument document, List<Part> parts) {
        String title = document.getDocumentInformation().getTitle();
        boolean telling =
                title != null && !title.isBlank() && !title.matches("(?i)microsoft word.*|untitled.*|.*\\.docx?");
        if (telling) {
            return title.strip();
        }
        return parts.isEmpty() || !(parts.getFirst() instanceof Part.Heading first)
                ? null
                : first.runs().words();
    }
}
