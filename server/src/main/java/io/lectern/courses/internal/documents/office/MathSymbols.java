package io.lectern.courses.internal.documents.office;

import java.util.Map;

/** LaTeX names of the signs that formulas of office documents are written with. */
final class MathSymbols {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("α", "\\alpha"),
            Map.entry("β", "\\beta"),
            Map.entry("γ", "\\gamma"),
            Map.entry("δ", "\\delta"),
            Map.entry("ε", "\\varepsilon"),
            Map.entry("θ", "\\theta"),
            Map.entry("λ", "\\lambda"),
            Map.entry("μ", "\\mu"),
            Map.entry("π", "\\pi"),
            Map.entry("ρ", "\\rho"),
            Map.entry("σ", "\\sigma"),
            Map.entry("τ", "\\tau"),
            Map.entry("φ", "\\varphi"),
            Map.entry("ω", "\\omega"),
            Map.entry("Γ", "\\Gamma"),
            Map.entry("Δ", "\\Delta"),
            Map.entry("Θ", "\\Theta"),
            Map.entry("Λ", "\\Lambda"),
            Map.entry("Π", "\\Pi"),
            Map.entry("Σ", "\\Sigma"),
            Map.entry("Φ", "\\Phi"),
            Map.entry("Ω", "\\Omega"),
            Map.entry("∑", "\\sum"),
            Map.entry("∏", "\\prod"),
            Map.entry("∫", "\\int"),
            Map.entry("∞", "\\infty"),
            Map.entry("±", "\\pm"),
            Map.entry("×", "\\times"),
            Map.entry("÷", "\\div"),
            Map.entry("⋅", "\\cdot"),
            Map.entry("·", "\\cdot"),
            Map.entry("≤", "\\le"),
            Map.entry("≥", "\\ge"),
            Map.entry("≠", "\\ne"),
            Map.entry("≈", "\\approx"),
            Map.entry("→", "\\to"),
            Map.entry("∂", "\\partial"),
            Map.entry("√", "\\surd"),
            Map.entry("∈", "\\in"),
            Map.entry("−", "-"),
            Map.entry("%", "\\%"),
            Map.entry("$", "\\$"),
            Map.entry("#", "\\#"),
            Map.entry("&", "\\&"),
            Map.entry("_", "\\_"),
            Map.entry("{", "\\{"),
            Map.entry("}", "\\}"),
            Map.entry("\\", "\\backslash "));

    private MathSymbols() {}

    /** Words of several letters become text, signs their names. */
    static String latex(String text) {
        if (text.strip().codePoints().filter(Character::isLetter).count() > 1
                && text.strip().matches("[\\p{L}\\p{M} .'-]+")) {
            return "\\text{" + text + "}";
        }
        var latex = new StringBuilder();
        text.codePoints()
                .map(MathSymbols::upright)
                .mapToObj(Character::toString)
                .forEach(sign -> {
                    String name = NAMES.getOrDefault(sign, sign);
                    boolean joins =
                            latex.toString().matches("(?s).*\\\\[A-Za-z]+$") && Character.isLetter(name.codePointAt(0));
                    latex.append(joins ? " " : "").append(name);
                });
        return latex.toString();
    }

    /** The mathematical italic letters that Word writes are plain letters in LaTeX. */
    private static int upright(int sign) {
        return sign >= 0x1D400 && sign <= 0x1D7FF
                ? java.text.Normalizer.normalize(Character.toString(sign), java.text.Normalizer.Form.NFKC)
                        .codePointAt(0)
                : sign;
    }
}
