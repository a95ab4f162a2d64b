package io.lectern.tutor.speech.text;

import java.util.Map;

/** The words of a language for what formulas are made of. */
interface MathWords {

    MathWords ENGLISH = new EnglishMath();
    MathWords ARABIC = new ArabicMath();

    /** A sign or command such as {@code +}, {@code \times}, {@code \le}; empty when it is not said. */
    String sign(String sign);

    /** A Greek letter, given as the letter or as the name of its command. */
    String greek(String letter);

    String number(String digits);

    /** The mark of a short pause. */
    String comma();

    String fraction(String over, String under, boolean simple);

    String power(String base, String exponent);

    String index(String base, String index);

    /** @param degree empty for a square root */
    String root(String of, String degree);

    /** Something with a mark over it: bar, hat, tilde, vec, dot. */
    String accent(String mark, String of);

    /** The names of Greek letters by their sign. */
    Map<String, String> GREEK = Map.ofEntries(
            Map.entry("α", "alpha"),
            Map.entry("β", "beta"),
            Map.entry("γ", "gamma"),
            Map.entry("δ", "delta"),
            Map.entry("ε", "epsilon"),
            Map.entry("ζ", "zeta"),
            Map.entry("η", "eta"),
            Map.entry("θ", "theta"),
            Map.entry("ι", "iota"),
            Map.entry("κ", "kappa"),
            Map.entry("λ", "lambda"),
            Map.entry("μ", "mu"),
            Map.entry("µ", "mu"),
            Map.entry("ν", "nu"),
            Map.entry("ξ", "xi"),
            Map.entry("π", "pi"),
            Map.entry("ρ", "rho"),
            Map.entry("σ", "sigma"),
            Map.entry("ς", "sigma"),
            Map.entry("τ", "tau"),
            Map.entry("φ", "phi"),
            Map.entry("χ", "chi"),
            Map.entry("ψ", "psi"),
            Map.entry("ω", "omega"));
}
