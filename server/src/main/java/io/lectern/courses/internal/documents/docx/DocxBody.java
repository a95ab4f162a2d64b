package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.office.Xml;
import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.documents.writing.Runs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the blocks of a document, its body, a text box or a note, into parts. */
final class DocxBody {

    private static final int DEEPEST = 8;
    private static final Pattern CAPTION = Pattern.compile(
            "^(?:figure|fig\\.|table|listing|شكل|الشكل|جدول|الجدول)\\s*[\\d٠-٩]+.{0,200}$", Pattern.CASE_INSENSITIVE);

    private final DocxContext context;
    private final Deadline deadline;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String title;

    DocxBody(DocxContext context, Deadline deadline) {
        this.context = context;
        this.deadline = deadline;
    }

    /** What a paragraph in the style Title says. */
    @Nullable
    String title() {
        return title;
    }

    List<Part> read(Node container) throws IOException {
        read(container, 0);
        return parts;
    }

    private void read(Node container, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : Xml.children(container)) {
            deadline.check();
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, depth);
                case "tbl" -> table(child, depth);
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null && Xml.below(child, "docPartGallery") == null) {
                        read(content, depth);
                    } else if (content != null && !isContents(child)) {
                        read(content, depth);
                    }
                }
                case "ins", "moveTo", "customXml", "smartTag" -> read(child, depth);
                case "AlternateContent" -> {
                    Element choice = Xml.child(child, "Choice");
                    read(choice == null ? child : choice, depth);
                }
                default -> {
                    // section properties, bookmarks
                }
            }
        }
    }

    private static boolean isContents(Element sdt) {
        Element gallery = Xml.below(sdt, "docPartGallery");
        return "Table of Contents".equals(Xml.attribute(gallery, "val"));
    }

    private void paragraph(Element element, int depth) throws IOException {
        Element properties = Xml.child(element, "pPr");
        String style = Xml.value(properties, "pStyle");
        DocxStyles.Role role = context.styles().role(style);
        if (role == DocxStyles.Role.CONTENTS) {
            return;
        }
        DocxParagraph paragraph = DocxRuns.read(element, context, style);
        if (role == DocxStyles.Role.TITLE && title == null && !paragraph.runs.isBlank()) {
            title = paragraph.runs.words();
        } else if (paragraph.isFormula()) {
            parts.add(new Part.Formula(paragraph.formulas.getFirst()));
        } else if (role == DocxStyles.Role.CODE || paragraph.isMonospaced()) {
            parts.add(new Part.Code(paragraph.runs.verbatim()));
        } else if (!paragraph.runs.isBlank()) {
            words(paragraph, properties, style, role);
        } else if (!parts.isEmpty() && parts.getLast() instanceof Part.Code && paragraph.pictures.isEmpty()) {
            parts.add(new Part.Code(""));
        }
        parts.addAll(paragraph.pictures);
        for (Element box : paragraph.boxes) {
            box(box, depth);
        }
    }

    private void words(
            DocxParagraph paragraph, @Nullable Element properties, @Nullable String style, DocxStyles.Role role) {
        Runs runs = paragraph.runs;
        int level = context.styles().headingLevel(style, properties);
        if (level > 0) {
            parts.add(new Part.Heading(level, runs));
            return;
        }
        Element numbering = Xml.child(properties, "numPr");
        DocxLists.Place place = context.lists()
                .next(numbering != null ? numbering : context.styles().numbering(style));
        if (place != null) {
            parts.add(new Part.Item(place.depth(), place.number(), runs));
        } else if (role == DocxStyles.Role.CAPTION || isCaption(runs.words())) {
            parts.add(new Part.Caption(runs));
        } else {
            parts.add(new Part.Text(runs, paragraph.size(), paragraph.isBold()));
        }
    }

    private boolean isCaption(String words) {
        return !parts.isEmpty()
                && parts.getLast() instanceof Part.Picture
                && CAPTION.matcher(words).matches();
    }

    /** A table of one cell is a frame around its content. */
    private void table(Element table, int depth) throws IOException {
        List<Element> cells = DocxTable.cells(table);
        if (cells.size() == 1) {
            box(cells.getFirst(), depth);
            return;
        }
        List<List<String>> rows = new DocxTable(context).rows(table);
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(rows));
        }
        picturesIn(table);
    }

    /** Pictures cannot stand in a table of a lesson: they follow it. */
    private void picturesIn(Element table) throws IOException {
        for (Element cell : DocxTable.cells(table)) {
            for (Element paragraph : Xml.children(cell, "p").toList()) {
                if (Xml.below(paragraph, "drawing") != null || Xml.below(paragraph, "pict") != null) {
                    parts.addAll(DocxRuns.read(paragraph, context, null).pictures);
                }
            }
        }
    }

    private void box(Element content, int depth) throws IOException {
        var inside = new DocxBody(context, deadline);
        inside.read(content, depth + 1);
        boolean code = inside.parts.stream().allMatch(Part.Code.class::isInstance);
        if (code || inside.parts.stream().allMatch(Part.Picture.class::isInstance)) {
            parts.addAll(inside.parts);
        } else {
            parts.add(new Part.Box("callout", null, inside.parts));
        }
    }
}
