package io.lectern.tutor.speech.text;

import java.util.Locale;
import java.util.Map;

/** Formulas in Arabic; letters of the formula keep their Latin names. */
final class ArabicMath implements MathWords {

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("=", "يُسَاوِي"),
            Map.entry("+", "زَائِد"),
            Map.entry("-", "نَاقِص"),
            Map.entry("*", "ضَرْب"),
            Map.entry("/", "عَلَى"),
            Map.entry("<", "أَصْغَر مِنْ"),
            Map.entry(">", "أَكْبَر مِنْ"),
            Map.entry("%", "بِالْمِئَة"),
            Map.entry("!", "مَضْرُوب"),
            Map.entry("|", ","),
            Map.entry("(", ","),
            Map.entry(")", ","),
            Map.entry(",", ","),
            Map.entry("times", "ضَرْب"),
            Map.entry("cdot", "ضَرْب"),
            Map.entry("div", "عَلَى"),
            Map.entry("pm", "زَائِد أَوْ نَاقِص"),
            Map.entry("le", "أَصْغَر مِنْ أَوْ يُسَاوِي"),
            Map.entry("leq", "أَصْغَر مِنْ أَوْ يُسَاوِي"),
            Map.entry("ge", "أَكْبَر مِنْ أَوْ يُسَاوِي"),
            Map.entry("geq", "أَكْبَر مِنْ أَوْ يُسَاوِي"),
            Map.entry("lt", "أَصْغَر مِنْ"),
            Map.entry("gt", "أَكْبَر مِنْ"),
            Map.entry("ne", "لَا يُسَاوِي"),
            Map.entry("neq", "لَا يُسَاوِي"),
            Map.entry("approx", "يُسَاوِي تَقْرِيبًا"),
            Map.entry("sim", "يُسَاوِي تَقْرِيبًا"),
            Map.entry("propto", "يَتَنَاسَبُ مَعَ"),
            Map.entry("infty", "مَا لَا نِهَايَة"),
            Map.entry("to", "إِلَى"),
            Map.entry("rightarrow", "إِلَى"),
            Map.entry("Rightarrow", "إِذَنْ"),
            Map.entry("implies", "إِذَنْ"),
            Map.entry("in", "فِي"),
            Map.entry("sum", "مَجْمُوع"),
            Map.entry("prod", "حَاصِل ضَرْب"),
            Map.entry("int", "تَكَامُل"),
            Map.entry("sum from", "الْمَجْمُوع مِنْ"),
            Map.entry("prod from", "حَاصِل الضَّرْب مِنْ"),
            Map.entry("int from", "التَّكَامُل مِنْ"),
            Map.entry("bound to", "إِلَى"),
            Map.entry("bound of", "لِلْمِقْدَار"),
            Map.entry("ln", "اللُّوغَارِيتْم الطَّبِيعِيّ لِ"),
            Map.entry("log", "لُوغَارِيتْم"),
            Map.entry("max", "الْقِيمَة الْعُظْمَى لِ"),
            Map.entry("min", "الْقِيمَة الصُّغْرَى لِ"),
            Map.entry("sin", "جَيْب"),
            Map.entry("cos", "جَيْب تَمَام"),
            Map.entry("tan", "ظِلّ"),
            Map.entry("ldots", ","),
            Map.entry("cdots", ","),
            Map.entry("dots", ","));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "أَلْفَا"),
            Map.entry("beta", "بِيتَا"),
            Map.entry("gamma", "غَامَا"),
            Map.entry("delta", "دِلْتَا"),
            Map.entry("epsilon", "إِبْسِيلُون"),
            Map.entry("theta", "ثِيتَا"),
            Map.entry("lambda", "لَامْدَا"),
            Map.entry("mu", "مِيُو"),
            Map.entry("pi", "بَاي"),
            Map.entry("rho", "رُو"),
            Map.entry("sigma", "سِيغْمَا"),
            Map.entry("tau", "تَاو"),
            Map.entry("phi", "فَاي"),
            Map.entry("omega", "أُومِيغَا"));

    @Override
    public String sign(String sign) {
        return SIGNS.getOrDefault(sign, "");
    }

    @Override
    public String greek(String letter) {
        String name = GREEK.getOrDefault(letter.toLowerCase(Locale.ROOT), letter.toLowerCase(Locale.ROOT));
        return LETTERS.getOrDefault(name, name);
    }

    @Override
    public String number(String digits) {
        return ArabicNumbers.number(digits);
    }

    @Override
    public String comma() {
        return "،";
    }

    @Override
    public String fraction(String over, String under, boolean simple) {
        if (over.equals(ArabicNumbers.cardinal(1)) && under.equals(ArabicNumbers.cardinal(2))) {
            return "نِصْف";
        }
        return simple ? over + " عَلَى " + under : over + ", عَلَى " + under + ",";
    }

    @Override
    public String power(String base, String exponent) {
        if (exponent.equals(ArabicNumbers.cardinal(2))) {
            return base + " تَرْبِيع";
        }
        if (exponent.equals(ArabicNumbers.cardinal(3))) {
            return base + " تَكْعِيب";
        }
        return exponent.equals(sign("*")) ? base + " نَجْمَة" : base + " أُسّ " + exponent;
    }

    @Override
    public String index(String base, String index) {
        return base + " " + index;
    }

    @Override
    public String root(String of, String degree) {
        return degree.isEmpty() || degree.equals(ArabicNumbers.cardinal(2))
                ? "الْجَذْر التَّرْبِيعِيّ لِلْمِقْدَار " + of
                : "الْجَذْر مِنَ الدَّرَجَة " + degree + " لِلْمِقْدَار " + of;
    }

    @Override
    public String accent(String mark, String of) {
        return switch (mark) {
            case "bar", "overline" -> "مُتَوَسِّط " + of;
            case "vec" -> "الْمُتَّجِه " + of;
            default -> of;
        };
    }
}
