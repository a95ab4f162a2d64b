package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.office.Xml;
import io.lectern.courses.internal.documents.writing.MonospacedFont;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What the styles of a document mean. Ids and names of styles differ by language and program; outline levels, fonts and
 * the names of the built-in styles do not.
 */
final class DocxStyles {

    /** What a paragraph of some style is. */
    enum Role {
        TITLE,
        CAPTION,
        CODE,
        CONTENTS,
        OTHER
    }

    private static final int DEEPEST = 12;
    private static final Pattern HEADING = Pattern.compile("^(?:heading|titre|überschrift|عنوان) ?(\\d)$");
    private static final Pattern CODE = Pattern.compile(
            "source ?code|source text|code ?block|preformatted|verbatim|^code\\b|^html code|macro ?text");
    private static final Pattern CONTENTS = Pattern.compile("^toc(?: heading|\\s?\\d)|^contents \\d|^table of figures");

    private final Map<String, Element> styles = new HashMap<>();
    private final float defaultSize;

    DocxStyles(@Nullable Document xml) {
        Element root = xml == null ? null : xml.getDocumentElement();
        if (root != null) {
            Xml.children(root, "style").forEach(style -> {
                String id = Xml.attribute(style, "styleId");
                if (id != null) {
                    styles.put(id, style);
                }
            });
        }
        Element defaults = Xml.path(root, "docDefaults", "rPrDefault", "rPr");
        defaultSize = Xml.number(Xml.value(defaults, "sz"), 22) / 2f;
    }

    /** 1 is the highest, 0 when it is no heading. */
    int headingLevel(@Nullable String style, @Nullable Element paragraphProperties) {
        String direct = Xml.value(paragraphProperties, "outlineLvl");
        int level = direct != null ? outline(direct) : 0;
        if (level > 0) {
            return level;
        }
        Integer found = first(style, this::headingLevelOf);
        return found == null ? 0 : found;
    }

    private @Nullable Integer headingLevelOf(Element style) {
        String outline = Xml.value(Xml.child(style, "pPr"), "outlineLvl");
        if (outline != null) {
            return outline(outline);
        }
        Matcher named = HEADING.matcher(name(style));
        return named.matches() ? Integer.valueOf(named.group(1)) : null;
    }

    private static int outline(String value) {
        int level = Xml.number(value, 9);
        return level >= 0 && level < 9 ? level + 1 : 0;
    }

    Role role(@Nullable String style) {
        Role role = first(style, element -> {
            String name = name(element);
            if (name.equals("title")) {
                return Role.TITLE;
            }
            if (name.equals("caption")
                    || name.endsWith(" caption")
                    || name.equals("figure")
                    || name.equals("illustration")) {
                return Role.CAPTION;
            }
            if (CONTENTS.matcher(name).find()) {
                return Role.CONTENTS;
            }
            return CODE.matcher(name).find() ? Role.CODE : null;
        });
        return role == null ? Role.OTHER : role;
    }

    /** Whether letters of this style have a switch such as {@code b} on. */
    boolean isOn(@Nullable String style, String flag) {
        return Boolean.TRUE.equals(first(style, element -> Xml.flag(Xml.child(element, "rPr"), flag)));
    }

    /** Whether letters of this style are of one width. */
    boolean isMonospaced(@Nullable String style) {
        Boolean found = first(style, element -> {
            Element fonts = Xml.path(element, "rPr", "rFonts");
            String font = Xml.attribute(fonts, "ascii");
            return CODE.matcher(name(element)).find() || (font != null && MonospacedFont.is(font)) ? true : null;
        });
        return Boolean.TRUE.equals(found);
    }

    /** The size of letters in points. */
    float size(@Nullable String style) {
        String size = first(style, element -> Xml.value(Xml.child(element, "rPr"), "sz"));
        return size == null ? defaultSize : Xml.number(size, 22) / 2f;
    }

    /** The list that paragraphs of this style belong to. */
    @Nullable
    Element numbering(@Nullable String style) {
        return first(style, element -> Xml.path(element, "pPr", "numPr"));
    }

    /** The first answer on the way from a style to what it is based on. */
    private <T> @Nullable T first(@Nullable String style, Function<Element, @Nullable T> question) {
        String id = style;
        for (int i = 0; id != null && i < DEEPEST; i++) {
            Element element = styles.get(id);
            if (element == null) {
                return null;
            }
            T answer = question.apply(element);
            if (answer != null) {
                return answer;
            }
            id = Xml.value(element, "basedOn");
        }
        return null;
    }

    private static String name(Element style) {
        String name = Xml.value(style, "name");
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
