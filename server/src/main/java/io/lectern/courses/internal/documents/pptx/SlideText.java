package io.lectern.courses.internal.documents.pptx;

import io.lectern.courses.internal.documents.office.Omml;
import io.lectern.courses.internal.documents.office.Xml;
import io.lectern.courses.internal.documents.writing.MonospacedFont;
import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.documents.writing.Run;
import io.lectern.courses.internal.documents.writing.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Hyperlink;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the words of a slide. */
final class SlideText {

    private SlideText() {}

    static Part.Text plain(String words) {
        return new Part.Text(Runs.of(words), 0, false);
    }

    static List<Part> parts(XSLFTextShape shape) {
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            Element math = Xml.below(paragraph.getXmlObject().getDomNode(), "oMath");
            Runs runs = runs(paragraph);
            if (math != null && runs.isBlank()) {
                parts.add(new Part.Formula(Omml.latex(math)));
            } else if (isCode(paragraph)) {
                parts.add(new Part.Code(runs.verbatim().replace('\u000b', '\n')));
            } else if (!runs.isBlank() && paragraph.isBullet()) {
                boolean numbered = paragraph.getAutoNumberingScheme() != null;
                number = numbered && paragraph.getIndentLevel() == 0 ? number + 1 : number;
                parts.add(new Part.Item(paragraph.getIndentLevel(), numbered ? Math.max(1, number) : 0, runs));
            } else if (!runs.isBlank()) {
                parts.add(isSubheading(paragraph, runs) ? new Part.Heading(2, runs) : new Part.Text(runs, 0, false));
            }
        }
        return parts;
    }

    /** A short line all in bold, with more text below it in the same box. */
    private static boolean isSubheading(XSLFTextParagraph paragraph, Runs runs) {
        List<XSLFTextParagraph> all = paragraph.getParentShape().getTextParagraphs();
        String words = runs.words();
        return all.indexOf(paragraph) < all.size() - 1
                && words.length() <= 90
                && !words.matches(".*[.,;:،؛]$")
                && paragraph.getTextRuns().stream()
                        .filter(run ->
                                run.getRawText() != null && !run.getRawText().isBlank())
                        .allMatch(XSLFTextRun::isBold);
    }

    static List<List<String>> rows(XSLFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XSLFTableRow row : table.getRows()) {
            rows.add(row.getCells().stream().map(SlideText::cell).toList());
        }
        return rows;
    }

    private static String cell(XSLFTableCell cell) {
        return cell.getTextParagraphs().stream()
                .map(paragraph -> runs(paragraph).cell())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("<br>"));
    }

    private static Runs runs(XSLFTextParagraph paragraph) {
        var runs = new Runs();
        for (XSLFTextRun run : paragraph.getTextRuns()) {
            String text = run.getRawText() == null ? "" : run.getRawText().replace('\u000b', '\n');
            Hyperlink<?, ?> link = run.getHyperlink();
            runs.add(new Run(
                    run.getTextCap() == TextRun.TextCap.ALL ? text.strip() : text,
                    run.isBold(),
                    run.isItalic(),
                    MonospacedFont.is(run.getFontFamily()),
                    run.isSuperscript() ? Run.Height.ABOVE : run.isSubscript() ? Run.Height.BELOW : Run.Height.LINE,
                    link == null ? null : link.getAddress()));
        }
        return runs;
    }

    private static boolean isCode(XSLFTextParagraph paragraph) {
        List<XSLFTextRun> runs = paragraph.getTextRuns().stream()
                .filter(run -> run.getRawText() != null && !run.getRawText().isBlank())
                .toList();
        return !runs.isEmpty() && runs.stream().allMatch(run -> MonospacedFont.is(run.getFontFamily()));
    }

    /** What the author said a picture shows. */
    static String description(XSLFPictureShape picture) {
        Node shape = picture.getXmlObject().getDomNode();
        Element properties = Xml.below(shape, "cNvPr");
        String words = Xml.attribute(properties, "descr");
        return words == null ? "" : words.strip();
    }

    /** What the speaker wanted to say, paragraph by line. */
    static String notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        if (notes == null) {
            return "";
        }
        return notes.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> shape.getTextType() == Placeholder.BODY)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
