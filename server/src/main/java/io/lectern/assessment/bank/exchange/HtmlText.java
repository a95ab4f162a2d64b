package io.lectern.assessment.bank.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML that other systems write into questions, as the Markdown that says the same; what has no Markdown becomes its text. */
final class HtmlText {

    private HtmlText() {}

    static String toMarkdown(String html) {
        StringBuilder out = new StringBuilder();
        write(Jsoup.parseBodyFragment(html).body(), out);
        return out.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "script", "style" -> {}
                case "img" -> {
                    // what is not in the file itself is not fetched from elsewhere
                    if (element.attr("src").startsWith("@@PLUGINFILE@@/")) {
                        String alt = element.attr("alt").replaceAll("[\\[\\]\\n]", " ");
                        out.append("![")
                                .append(alt)
                                .append("](")
                                .append(element.attr("src"))
                                .append(')');
                    }
                }
                case "br" -> out.append("\\\n");
                case "b", "strong" -> around(element, "**", out);
                case "i", "em" -> around(element, "*", out);
                case "code" -> around(element, "`", out);
                case "li" -> {
                    out.append("\n- ");
                    children(element, out);
                }
                case "p", "div", "ul", "ol", "pre", "h1", "h2", "h3", "h4", "table", "tr" -> {
                    out.append("\n\n");
                    children(element, out);
                    out.append("\n\n");
                }
                default -> children(element, out);
            }
        }
    }

    private static void around(Element element, String mark, StringBuilder out) {
        if (!element.text().isBlank()) {
            out.append(mark);
            children(element, out);
            out.append(mark);
        }
    }

    private static void children(Element element, StringBuilder out) {
        element.childNodes().forEach(child -> write(child, out));
    }
}
