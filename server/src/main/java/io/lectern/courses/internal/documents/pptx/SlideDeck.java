package io.lectern.courses.internal.documents.pptx;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.office.OfficePackage;
import io.lectern.courses.internal.documents.writing.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The slides of a presentation as its viewers see them: without hidden ones, without what the speaker notes. */
public final class SlideDeck {

    private static final int MOST_SLIDES = 300;

    /** What a slide says. @param title empty when it has none @param language {@code ar} or {@code en} */
    public record Words(String title, String text, String language) {}

    private SlideDeck() {}

    /** @throws DocumentProblem when it is damaged or too large */
    public static List<Words> words(SourceDocument document, Deadline deadline) {
        return read(document, deadline, show -> {
            List<Words> words = new ArrayList<>();
            for (XSLFSlide slide : shown(show)) {
                deadline.check();
                words.add(words(slide));
            }
            return words;
        });
    }

    /** The pictures of some slides by their places, from 0; those that cannot be drawn are not in it. */
    public static Map<Integer, byte[]> pictures(SourceDocument document, Deadline deadline, int from, int count) {
        return read(document, deadline, show -> {
            List<XSLFSlide> slides = shown(show);
            Map<Integer, byte[]> drawn = new LinkedHashMap<>();
            for (int at = from; at < Math.min(from + count, slides.size()); at++) {
                deadline.check();
                byte[] picture = SlidePicture.of(slides.get(at), show);
                if (picture != null) {
                    drawn.put(at, picture);
                }
            }
            return drawn;
        });
    }

    private static <T> T read(SourceDocument document, Deadline deadline, Function<XMLSlideShow, T> what) {
        try (OfficePackage opened = OfficePackage.open(document.file(), document.name(), deadline);
                XMLSlideShow show = new XMLSlideShow(opened.opened())) {
            if (show.getSlides().size() > MOST_SLIDES) {
                throw new DocumentProblem.TooLarge("slides", MOST_SLIDES);
            }
            return what.apply(show);
        } catch (IOException | OpenXML4JRuntimeException | POIXMLException e) {
            throw new DocumentProblem.Damaged(document.name());
        }
    }

    private static List<XSLFSlide> shown(XMLSlideShow show) {
        return show.getSlides().stream().filter(slide -> !slide.isHidden()).toList();
    }

    private static Words words(XSLFSlide slide) {
        String title = slide.getTitle() == null
                ? ""
                : slide.getTitle().replaceAll("\\s+", " ").strip();
        List<String> lines = new ArrayList<>();
        SlideReader.inReadingOrder(slide.getShapes()).forEach(shape -> lines(shape, lines));
        String text = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals(title))
                .collect(Collectors.joining("\n"));
        return new Words(title, text, Script.languageOf(title + "\n" + text));
    }

    private static void lines(XSLFShape shape, List<String> lines) {
        switch (shape) {
            case XSLFTable table ->
                table.getRows()
                        .forEach(row -> lines.add(row.getCells().stream()
                                .map(cell -> cell.getText().replaceAll("\\s+", " "))
                                .collect(Collectors.joining(" | "))));
            case XSLFGroupShape group ->
                SlideReader.inReadingOrder(group.getShapes()).forEach(inside -> lines(inside, lines));
            case XSLFTextShape text -> text.getText().lines().forEach(lines::add);
            case XSLFPictureShape picture -> lines.add(SlideReader.alt(picture));
            default -> {
                // nothing to read
            }
        }
    }
}
