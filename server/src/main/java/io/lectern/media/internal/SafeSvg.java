package io.lectern.media.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Frees an SVG picture of everything that could run, load or lead somewhere else; what it shows stays. */
final class SafeSvg {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "title",
            "desc",
            "defs",
            "use",
            "symbol",
            "marker",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "image",
            "style",
            "switch",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "feTile");
    private static final Set<String> PREFIXED = Set.of("xlink:href", "xml:lang", "xml:space", "xmlns:xlink");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern LOADS =
            Pattern.compile("@import|url\\(\\s*['\"]?\\s*(?!#)|expression\\(|javascript:|\\\\");

    private SafeSvg() {}

    /** The freed picture; empty when the text holds none. */
    static byte[] of(byte[] svg) {
        Document document = Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser());
        Element root = document.children().stream()
                .filter(e -> e.tagName().equals("svg"))
                .findFirst()
                .orElse(null);
        if (root == null) {
            return new byte[0];
        }
        for (Element element : new ArrayList<>(root.getAllElements())) {
            if (!ELEMENTS.contains(element.tagName())
                    || (element.tagName().equals("style") && loads(element.data() + element.text()))) {
                element.remove();
            } else {
                new ArrayList<>(element.attributes().asList())
                        .stream().filter(a -> !safe(a)).forEach(a -> element.removeAttr(a.getKey()));
            }
        }
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        if (!root.hasAttr("xmlns")) {
            root.attr("xmlns", "http://www.w3.org/2000/svg");
        }
        return root.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean safe(Attribute attribute) {
        String name = attribute.getKey();
        String value = attribute.getValue();
        if (name.equals("href") || name.equals("xlink:href")) {
            return value.startsWith("#") || PICTURE.matcher(value).matches();
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            return false;
        }
        boolean known = PREFIXED.contains(name) || NAME.matcher(name).matches();
        return known && !loads(value);
    }

    private static boolean loads(String css) {
        return LOADS.matcher(css.toLowerCase(Locale.ROOT)).find();
    }
}
