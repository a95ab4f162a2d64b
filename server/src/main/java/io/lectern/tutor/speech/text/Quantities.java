package io.lectern.tutor.speech.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** English amounts: money, shares, units. */
final class Quantities {

    static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3}){1,9}|\\d+)(?:\\.\\d+)?";
    private static final String SCALE = "(?:\\s?(thousand|million|billion|trillion)\\b|(k|K|m|M|bn|B)\\b)?";
    private static final String SIGN = "US\\$|[$\u20ac\u00a3\u00a5]";
    private static final String CODE = "AED|SAR|QAR|KWD|OMR|BHD|EGP|USD|EUR|GBP|INR|JPY";

    private static final Map<String, String[]> CURRENCIES = Map.ofEntries(
            Map.entry("$", new String[] {"dollar", "dollars", "cent"}),
            Map.entry("US$", new String[] {"dollar", "dollars", "cent"}),
            Map.entry("USD", new String[] {"dollar", "dollars", "cent"}),
            Map.entry("\u20ac", new String[] {"euro", "euros", "cent"}),
            Map.entry("EUR", new String[] {"euro", "euros", "cent"}),
            Map.entry("\u00a3", new String[] {"pound", "pounds", "penny"}),
            Map.entry("GBP", new String[] {"pound", "pounds", "penny"}),
            Map.entry("\u00a5", new String[] {"yen", "yen", "sen"}),
            Map.entry("JPY", new String[] {"yen", "yen", "sen"}),
            Map.entry("AED", new String[] {"dirham", "dirhams", "fils"}),
            Map.entry("SAR", new String[] {"riyal", "riyals", "halala"}),
            Map.entry("QAR", new String[] {"riyal", "riyals", "dirham"}),
            Map.entry("OMR", new String[] {"rial", "rials", "baisa"}),
            Map.entry("KWD", new String[] {"dinar", "dinars", "fils"}),
            Map.entry("BHD", new String[] {"dinar", "dinars", "fils"}),
            Map.entry("EGP", new String[] {"pound", "pounds", "piastre"}),
            Map.entry("INR", new String[] {"rupee", "rupees", "paisa"}));

    /** Singular; plural by rule unless it has one of its own after a bar. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("kg", "kilogram"),
            Map.entry("g", "gram"),
            Map.entry("mg", "milligram"),
            Map.entry("t", "tonne"),
            Map.entry("km", "kilometre"),
            Map.entry("m", "metre"),
            Map.entry("cm", "centimetre"),
            Map.entry("mm", "millimetre"),
            Map.entry("m2", "square metre"),
            Map.entry("m\u00b2", "square metre"),
            Map.entry("km2", "square kilometre"),
            Map.entry("km\u00b2", "square kilometre"),
            Map.entry("m3", "cubic metre"),
            Map.entry("m\u00b3", "cubic metre"),
            Map.entry("l", "litre"),
            Map.entry("L", "litre"),
            Map.entry("ml", "millilitre"),
            Map.entry("h", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("hrs", "hour"),
            Map.entry("min", "minute"),
            Map.entry("mins", "minute"),
            Map.entry("s", "second"),
            Map.entry("sec", "second"),
            Map.entry("ms", "millisecond"),
            Map.entry("km/h", "kilometre per hour|kilometres per hour"),
            Map.entry("m/s", "metre per second|metres per second"),
            Map.entry("kB", "kilobyte"),
            Map.entry("KB", "kilobyte"),
            Map.entry("MB", "megabyte"),
            Map.entry("GB", "gigabyte"),
            Map.entry("TB", "terabyte"),
            Map.entry("Hz", "hertz|hertz"),
            Map.entry("kHz", "kilohertz|kilohertz"),
            Map.entry("MHz", "megahertz|megahertz"),
            Map.entry("GHz", "gigahertz|gigahertz"),
            Map.entry("W", "watt"),
            Map.entry("kW", "kilowatt"),
            Map.entry("kWh", "kilowatt hour"),
            Map.entry("V", "volt"),
            Map.entry("ft", "foot|feet"),
            Map.entry("lb", "pound"),
            Map.entry("lbs", "pound"),
            Map.entry("oz", "ounce"),
            Map.entry("px", "pixel"),
            Map.entry("pcs", "piece"),
            Map.entry("\u00b0C", "degree Celsius|degrees Celsius"),
            Map.entry("\u00b0F", "degree Fahrenheit|degrees Fahrenheit"),
            Map.entry("\u00b0", "degree"));

    private Quantities() {}

    static List<Rule> rules() {
        String units = UNITS.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(java.util.regex.Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        return List.of(
                Rule.words(
                        "(?:(" + SIGN + ")|\\b(" + CODE + ")\\s?)(" + NUMBER + ")" + SCALE,
                        f -> money(first(f, 1, 2), f.group(3), scale(f, 4))),
                Rule.words(
                        "(" + NUMBER + ")" + SCALE + "\\s?(?:(" + CODE + ")\\b|([\u20ac\u00a3\u00a5]))",
                        f -> money(first(f, 4, 5), f.group(1), scale(f, 2))),
                Rule.words("(" + NUMBER + ")\\s?%", f -> EnglishNumbers.number(f.group(1)) + " percent"),
                Rule.words("%", f -> "percent"),
                Rule.words("(" + NUMBER + ")(\\s?)(" + units + ")(?![\\p{L}\\p{N}\u00b2\u00b3])", Quantities::measure));
    }

    private static String measure(MatchResult found) {
        String[] forms = UNITS.getOrDefault(found.group(3), found.group(3)).split("\\|");
        boolean one = found.group(1).equals("1");
        String unit = one ? forms[0] : forms.length > 1 ? forms[1] : EnglishNumbers.plural(forms[0]);
        return EnglishNumbers.number(found.group(1)) + " " + unit;
    }

    private static String money(String currency, String amount, String scale) {
        String[] names = CURRENCIES.getOrDefault(currency, new String[] {currency, currency, ""});
        if (!scale.isEmpty()) {
            return EnglishNumbers.number(amount) + " " + scale + " " + names[1];
        }
        int point = amount.indexOf('.');
        String whole = point < 0 ? amount : amount.substring(0, point);
        String main = EnglishNumbers.number(whole) + " " + (whole.equals("1") ? names[0] : names[1]);
        if (point < 0) {
            return main;
        }
        String part = amount.substring(point + 1);
        if (part.length() != 2) {
            return EnglishNumbers.number(amount) + " " + names[1];
        }
        int cents = Integer.parseInt(part);
        String small = cents == 1 ? names[2] : smallPlural(names[2]);
        String rest = EnglishNumbers.cardinal(cents) + " " + small;
        return cents == 0 ? main : whole.equals("0") ? rest : main + " and " + rest;
    }

    private static String smallPlural(String name) {
        return switch (name) {
            case "fils", "sen", "paisa", "baisa" -> name;
            case "penny" -> "pence";
            default -> name + "s";
        };
    }

    private static String scale(MatchResult found, int group) {
        String word = found.group(group);
        if (word != null) {
            return word;
        }
        String letter = found.group(group + 1);
        return letter == null
                ? ""
                : switch (letter.toLowerCase(Locale.ROOT)) {
                    case "k" -> "thousand";
                    case "m" -> "million";
                    default -> "billion";
                };
    }

    private static String first(MatchResult found, int a, int b) {
        return found.group(a) == null ? found.group(b) : found.group(a);
    }
}
