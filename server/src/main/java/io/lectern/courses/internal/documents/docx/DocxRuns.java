package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.office.OfficePackage;
import io.lectern.courses.internal.documents.office.Omml;
import io.lectern.courses.internal.documents.office.Xml;
import io.lectern.courses.internal.documents.writing.MonospacedFont;
import io.lectern.courses.internal.documents.writing.Run;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the inside of a paragraph as it stands once all changes are accepted. */
final class DocxRuns {

    private static final Pattern LINK_FIELD = Pattern.compile("^\\s*HYPERLINK\\s+\"([^\"]+)\"");

    private final PackagePart part;
    private final DocxStyles styles;
    private final DocxDrawings drawings;
    private final DocxNotes notes;
    private final @Nullable String paragraphStyle;
    private final DocxParagraph found = new DocxParagraph();

    private final StringBuilder field = new StringBuilder();
    private boolean inFieldCode;
    private @Nullable String fieldLink;

    private DocxRuns(DocxContext context, @Nullable String paragraphStyle) {
        this.part = context.part();
        this.styles = context.styles();
        this.drawings = context.drawings();
        this.notes = context.notes();
        this.paragraphStyle = paragraphStyle;
    }

    static DocxParagraph read(Element paragraph, DocxContext context, @Nullable String style) throws IOException {
        var runs = new DocxRuns(context, style);
        runs.inside(paragraph, null);
        return runs.found;
    }

    private void inside(Node parent, @Nullable String link) throws IOException {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "r" -> run(child, link);
                case "hyperlink" -> inside(child, linkOf(child));
                case "ins", "moveTo", "smartTag", "customXml", "sdtContent", "sdt", "fldSimple", "dir", "bdo" ->
                    inside(child, link);
                case "AlternateContent" -> inside(preferred(child), link);
                case "oMathPara", "oMath" -> formula(child);
                default -> {
                    // deletions, properties, bookmarks and comments have no words of their own
                }
            }
        }
    }

    private static Element preferred(Element alternatives) {
        Element choice = Xml.child(alternatives, "Choice");
        Element fallback = Xml.child(alternatives, "Fallback");
        return choice != null ? choice : fallback != null ? fallback : alternatives;
    }

    private @Nullable String linkOf(Element hyperlink) {
        String relation = Xml.attribute(hyperlink, "id");
        return relation == null ? null : OfficePackage.address(part, relation);
    }

    private void formula(Element math) {
        String latex = Omml.latex(math);
        found.formulas.add(latex);
        found.runs.add(Run.plain(latex.replaceAll("\\\\(?:left|right|text|operatorname)\\b", "")
                .replaceAll("\\\\frac\\{([^{}]*)}\\{([^{}]*)}", "($1)/($2)")
                .replaceAll("[{}]", "")));
    }

    private void run(Element run, @Nullable String link) throws IOException {
        Element look = Xml.child(run, "rPr");
        if (Boolean.TRUE.equals(Xml.flag(look, "vanish"))) {
            return;
        }
        for (Element child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> text(child.getTextContent(), look, link);
                case "tab", "ptab" -> text("\t", look, link);
                case "br", "cr" -> text(isPageBreak(child) ? " " : "\n", look, link);
                case "noBreakHyphen" -> text("-", look, link);
                case "instrText" -> field.append(inFieldCode ? child.getTextContent() : "");
                case "fldChar" -> field(String.valueOf(Xml.attribute(child, "fldCharType")));
                case "drawing", "pict", "object" -> drawings.read(child, found);
                case "AlternateContent" -> {
                    for (Element drawing : Xml.children(preferred(child))) {
                        drawings.read(drawing, found);
                    }
                }
                case "footnoteReference" -> note(notes.footnote(Xml.attribute(child, "id")));
                case "endnoteReference" -> note(notes.endnote(Xml.attribute(child, "id")));
                default -> {
                    // properties, soft hyphens, page numbers
                }
            }
        }
    }

    private static boolean isPageBreak(Element lineBreak) {
        String type = Xml.attribute(lineBreak, "type");
        return "page".equals(type) || "column".equals(type);
    }

    private void note(int number) {
        if (number > 0) {
            found.runs.add(new Run(String.valueOf(number), false, false, false, Run.Height.ABOVE, null));
        }
    }

    private void field(String mark) {
        switch (mark) {
            case "begin" -> {
                inFieldCode = true;
                field.setLength(0);
            }
            case "separate" -> {
                inFieldCode = false;
                Matcher link = LINK_FIELD.matcher(field);
                fieldLink = link.find() ? link.group(1) : null;
            }
            default -> {
                inFieldCode = false;
                fieldLink = null;
            }
        }
    }

    private void text(String text, @Nullable Element look, @Nullable String link) {
        if (inFieldCode) {
            return;
        }
        String style = Xml.value(look, "rStyle");
        boolean code = isMonospaced(look, style);
        boolean bold = isOn(look, style, "b", "bCs");
        found.count(
                text,
                bold || styles.isOn(paragraphStyle, "b"),
                code || styles.isMonospaced(paragraphStyle),
                size(look));
        found.runs.add(new Run(
                text, bold, isOn(look, style, "i", "iCs"), code, height(look), link != null ? link : fieldLink));
    }

    private boolean isMonospaced(@Nullable Element look, @Nullable String style) {
        Element fonts = Xml.child(look, "rFonts");
        return MonospacedFont.is(Xml.attribute(fonts, "ascii"))
                || MonospacedFont.is(Xml.attribute(fonts, "cs"))
                || styles.isMonospaced(style);
    }

    private boolean isOn(@Nullable Element look, @Nullable String style, String flag, String complexFlag) {
        Boolean direct = Xml.flag(look, flag);
        Boolean complex = Xml.flag(look, complexFlag);
        boolean rightToLeft = Boolean.TRUE.equals(Xml.flag(look, "rtl"));
        Boolean meant = rightToLeft && complex != null ? complex : direct;
        return meant != null ? meant : styles.isOn(style, flag);
    }

    private float size(@Nullable Element look) {
        boolean rightToLeft = Boolean.TRUE.equals(Xml.flag(look, "rtl"));
        String size = Xml.value(look, rightToLeft && Xml.value(look, "szCs") != null ? "szCs" : "sz");
        return size == null ? styles.size(paragraphStyle) : Xml.number(size, 22) / 2f;
    }

    private static Run.Height height(@Nullable Element look) {
        return switch (String.valueOf(Xml.value(look, "vertAlign"))) {
            case "superscript" -> Run.Height.ABOVE;
            case "subscript" -> Run.Height.BELOW;
            default -> Run.Height.LINE;
        };
    }
}
