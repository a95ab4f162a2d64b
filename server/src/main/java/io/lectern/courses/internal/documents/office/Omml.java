package io.lectern.courses.internal.documents.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Turns the formulas of office documents (OMML) into LaTeX. What it does not know comes out as its words. */
public final class Omml {

    private static final Map<String, String> ACCENTS = Map.of(
            "\u0302", "\\hat", "\u0304", "\\bar", "\u0305", "\\bar", "\u0303", "\\tilde", "\u20D7", "\\vec", "\u0307",
            "\\dot", "\u0308", "\\ddot");

    private Omml() {}

    /** @param math an {@code oMath} or {@code oMathPara} element */
    public static String latex(Element math) {
        return inside(math).strip();
    }

    private static String inside(@Nullable Element parent) {
        return parent == null
                ? ""
                : Xml.children(parent).stream().map(Omml::element).collect(Collectors.joining());
    }

    private static String element(Element e) {
        String name = e.getLocalName();
        if (name.endsWith("Pr")) {
            return "";
        }
        return switch (name) {
            case "r" -> run(e);
            case "t" -> MathSymbols.latex(e.getTextContent());
            case "f" -> fraction(e);
            case "sSup" -> base(e) + "^" + group(part(e, "sup"));
            case "sSub" -> base(e) + "_" + group(part(e, "sub"));
            case "sSubSup" -> base(e) + "_" + group(part(e, "sub")) + "^" + group(part(e, "sup"));
            case "sPre" -> "{}_" + group(part(e, "sub")) + "^" + group(part(e, "sup")) + base(e);
            case "rad" -> root(e);
            case "nary" -> nary(e);
            case "d" -> delimited(e);
            case "func" -> function(e);
            case "limLow" -> base(e) + "_" + group(part(e, "lim"));
            case "limUpp" -> base(e) + "^" + group(part(e, "lim"));
            case "acc" -> accent(e);
            case "bar" -> "\\overline" + group(part(e, "e"));
            case "m" -> "\\begin{matrix}" + rows(Xml.children(e, "mr").toList()) + "\\end{matrix}";
            case "eqArr" ->
                "\\begin{aligned}"
                        + Xml.children(e, "e").map(Omml::inside).collect(Collectors.joining(" \\\\ "))
                        + "\\end{aligned}";
            default -> inside(e);
        };
    }

    private static String run(Element run) {
        String text = Xml.children(run, "t").map(Element::getTextContent).collect(Collectors.joining());
        return MathSymbols.latex(text);
    }

    private static String fraction(Element e) {
        boolean inLine = "lin".equals(Xml.attribute(Xml.path(e, "fPr", "type"), "val"));
        return inLine
                ? part(e, "num") + "/" + part(e, "den")
                : "\\frac" + group(part(e, "num")) + group(part(e, "den"));
    }

    private static String root(Element e) {
        String degree = part(e, "deg").strip();
        return "\\sqrt" + (degree.isEmpty() ? "" : "[" + degree + "]") + group(part(e, "e"));
    }

    private static String nary(Element e) {
        String sign = Xml.attribute(Xml.path(e, "naryPr", "chr"), "val");
        String sub = part(e, "sub").strip();
        String sup = part(e, "sup").strip();
        return MathSymbols.latex(sign == null ? "∫" : sign)
                + (sub.isEmpty() ? "" : "_" + group(sub))
                + (sup.isEmpty() ? "" : "^" + group(sup))
                + " " + part(e, "e");
    }

    private static String delimited(Element e) {
        String open = Xml.attribute(Xml.path(e, "dPr", "begChr"), "val");
        String close = Xml.attribute(Xml.path(e, "dPr", "endChr"), "val");
        String inner = Xml.children(e, "e").map(Omml::inside).collect(Collectors.joining(", "));
        return "\\left" + delimiter(open, "(") + " " + inner + " \\right" + delimiter(close, ")");
    }

    private static String delimiter(@Nullable String sign, String otherwise) {
        if (sign == null) {
            return otherwise;
        }
        return sign.isEmpty() ? "." : MathSymbols.latex(sign);
    }

    private static String function(Element e) {
        String name = part(e, "fName").strip().replaceAll("^\\\\text\\{(\\w+)}$", "$1");
        boolean known = List.of("sin", "cos", "tan", "log", "ln", "exp", "min", "max", "lim")
                .contains(name);
        return (known ? "\\" + name : "\\operatorname{" + name + "}") + " " + part(e, "e");
    }

    private static String accent(Element e) {
        String sign = Xml.attribute(Xml.path(e, "accPr", "chr"), "val");
        return ACCENTS.getOrDefault(sign == null ? "\u0302" : sign, "\\hat") + group(part(e, "e"));
    }

    private static String rows(List<Element> rows) {
        return rows.stream()
                .map(row -> Xml.children(row, "e").map(Omml::inside).collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(" \\\\ "));
    }

    private static String part(Element e, String name) {
        return inside(Xml.child(e, name));
    }

    private static String base(Element e) {
        String base = part(e, "e").strip();
        return base.codePointCount(0, base.length()) <= 1 ? base : group(base);
    }

    private static String group(String latex) {
        return "{" + latex.strip() + "}";
    }
}
