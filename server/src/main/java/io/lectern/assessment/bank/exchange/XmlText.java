package io.lectern.assessment.bank.exchange;

import org.jspecify.annotations.Nullable;

/** Writes XML in which every text is escaped. */
final class XmlText {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** @param attributes as written, with a space before each */
    void open(String name, String attributes) {
        out.append('<').append(name).append(attributes).append(">\n");
    }

    void close(String name) {
        out.append("</").append(name).append(">\n");
    }

    void value(String name, String value) {
        out.append('<')
                .append(name)
                .append('>')
                .append(escaped(value))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** An element around a {@code <text>}. */
    void text(String name, String attributes, @Nullable String text) {
        open(name, attributes);
        value("text", Drafts.orEmpty(text));
        close(name);
    }

    /** A file within the text, as Base64. */
    void file(String name, String base64) {
        out.append("<file name=\"")
                .append(escaped(name))
                .append("\" path=\"/\" encoding=\"base64\">")
                .append(base64)
                .append("</file>\n");
    }

    String written() {
        return out.toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** XML has no way to write the others. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
