package io.lectern.tutor.plan.compile;

import java.util.HashMap;
import java.util.Map;

/** Tables of signs and how they are written or said; one entry a line, the sign first. */
final class Signs {

    /** LaTeX commands and the sign they print. */
    static final Map<String, String> PRINTED = table("""
            \\times ×
            \\cdot ·
            \\div ÷
            \\pm ±
            \\le ≤
            \\leq ≤
            \\ge ≥
            \\geq ≥
            \\neq ≠
            \\ne ≠
            \\approx ≈
            \\infty ∞
            \\sum Σ
            \\prod Π
            \\int ∫
            \\to →
            \\rightarrow →
            \\in ∈
            \\% %
            \\alpha α
            \\beta β
            \\gamma γ
            \\delta δ
            \\Delta Δ
            \\epsilon ε
            \\lambda λ
            \\mu μ
            \\pi π
            \\rho ρ
            \\sigma σ
            \\Sigma Σ
            \\theta θ
            \\phi φ
            \\omega ω
            \\ldots …
            \\dots …
            \\cdots …
            \\ln ln
            \\log log
            \\max max
            \\min min
            \\sin sin
            \\cos cos
            """);

    private static final Map<String, String> FORMULA_ENGLISH = table("""
            = equals
            + plus
            - minus
            − minus
            × times
            · times
            * star
            ÷ divided by
            / divided by
            ± plus or minus
            ≤ is at most
            ≥ is at least
            < is less than
            > is greater than
            ≠ is not equal to
            ≈ is about
            ∞ infinity
            Σ the sum of
            Π the product of
            ∫ the integral of
            → goes to
            ∈ in
            % percent
            … and so on
            α alpha
            β beta
            γ gamma
            δ delta
            Δ delta
            ε epsilon
            λ lambda
            μ mu
            π pi
            ρ rho
            σ sigma
            θ theta
            φ phi
            ω omega
            ln the natural logarithm of
            log the logarithm of
            max the maximum of
            min the minimum of
            sin the sine of
            cos the cosine of
            over divided by
            fraction the fraction
            root the square root of
            end , end of root,
            power to the power of
            squared squared
            cubed cubed
            of of
            bar the mean of
            hat hat
            from from
            upto to
            next times
            """);

    private static final Map<String, String> FORMULA_ARABIC = table("""
            = يُسَاوِي
            + زَائِد
            - نَاقِص
            − نَاقِص
            × فِي
            · فِي
            * نَجْمَة
            ÷ عَلَى
            / عَلَى
            ± زَائِد أَوْ نَاقِص
            ≤ أَصْغَر مِن أَوْ يُسَاوِي
            ≥ أَكْبَر مِن أَوْ يُسَاوِي
            < أَصْغَر مِن
            > أَكْبَر مِن
            ≠ لَا يُسَاوِي
            ≈ يُسَاوِي تَقْرِيبًا
            ∞ مَا لَا نِهَايَة
            Σ مَجْمُوع
            Π حَاصِل ضَرْب
            ∫ تَكَامُل
            → يَؤُول إِلَى
            ∈ فِي
            % فِي المِئَة
            … وَهَكَذَا
            α أَلْفَا
            β بِيتَا
            γ غَامَا
            δ دِلْتَا
            Δ دِلْتَا
            ε إِبْسِيلُون
            λ لَامْبْدَا
            μ مِيُو
            π بَاي
            ρ رُو
            σ سِيغْمَا
            θ ثِيتَا
            φ فَاي
            ω أُومِيغَا
            ln اللُّوغَارِيتْم الطَّبِيعِيّ لِ
            log لُوغَارِيتْم
            max أَكْبَر
            min أَصْغَر
            sin جَيْب
            cos جَيْب تَمَام
            over عَلَى
            fraction الكَسْر
            root الجَذْر التَّرْبِيعِيّ لِ
            end ،
            power أُسّ
            squared تَرْبِيع
            cubed تَكْعِيب
            of لِ
            bar مُتَوَسِّط
            hat
            from مِن
            upto إِلَى
            next فِي
            """);

    private static final Map<String, String> CODE_ENGLISH = table("""
            . dot
            .. dot dot
            _____ blank
            / slash
            \\ backslash
            ~ tilde
            * star
            ? question mark
            ! exclamation mark
            | pipe
            > greater than
            >> double greater than
            < less than
            << double less than
            >= greater than or equal to
            <= less than or equal to
            = equals
            == is equal to
            != is not equal to
            + plus
            - dash
            -- dash dash
            _ underscore
            # hash
            $ dollar
            % percent
            & and
            && and and
            @ at
            : colon
            ; semicolon
            ^ caret
            ` backtick
            """);

    private static final Map<String, String> CODE_ARABIC = table("""
            . نُقْطَة
            .. نُقْطَتَان
            _____ فَرَاغ
            / شَرْطَة مَائِلَة
            \\ شَرْطَة عَكْسِيَّة
            * نَجْمَة
            | خَطّ عَمُودِيّ
            > أَكْبَر مِن
            < أَصْغَر مِن
            >= أَكْبَر مِن أَوْ يُسَاوِي
            <= أَصْغَر مِن أَوْ يُسَاوِي
            = يُسَاوِي
            + زَائِد
            - شَرْطَة
            _ شَرْطَة سُفْلِيَّة
            % فِي المِئَة
            $ دُولَار
            """);

    private Signs() {}

    /** Signs and the joining words of formulas ({@code over}, {@code root} ...). */
    static Map<String, String> inFormulas(String language) {
        return language.equals("ar") ? FORMULA_ARABIC : FORMULA_ENGLISH;
    }

    static Map<String, String> inCode(String language) {
        return language.equals("ar") ? CODE_ARABIC : CODE_ENGLISH;
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> table = new HashMap<>();
        for (String line : lines.lines().toList()) {
            int blank = line.indexOf(' ');
            table.put(blank < 0 ? line : line.substring(0, blank), blank < 0 ? "" : line.substring(blank + 1));
        }
        return Map.copyOf(table);
    }
}
