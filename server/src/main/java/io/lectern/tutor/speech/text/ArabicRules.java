package io.lectern.tutor.speech.text;

import io.lectern.tutor.speech.text.ArabicNumbers.Counted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How Arabic is read aloud. The order matters: the first rule that fits speaks. */
final class ArabicRules {

    private static final String D = "[0-9\u0660-\u0669\u06f0-\u06f9]";
    private static final String NUMBER =
            "(?:" + D + "{1,3}(?:[,\u066c]" + D + "{3}){1,9}|" + D + "+)(?:[.\u066b]" + D + "+)?";
    private static final String END = "(?![\\p{L}\\p{M}])";

    private static final Map<String, Counted> COUNTED = Map.ofEntries(
            Map.entry("درهم", new Counted("دِرْهَم", "دِرْهَمَان", "دَرَاهِم", "دِرْهَمًا")),
            Map.entry("AED", new Counted("دِرْهَم", "دِرْهَمَان", "دَرَاهِم", "دِرْهَمًا")),
            Map.entry("د.إ", new Counted("دِرْهَم", "دِرْهَمَان", "دَرَاهِم", "دِرْهَمًا")),
            Map.entry("ريال", new Counted("رِيَال", "رِيَالَان", "رِيَالَات", "رِيَالًا")),
            Map.entry("SAR", new Counted("رِيَال", "رِيَالَان", "رِيَالَات", "رِيَالًا")),
            Map.entry("ر.س", new Counted("رِيَال", "رِيَالَان", "رِيَالَات", "رِيَالًا")),
            Map.entry("دينار", new Counted("دِينَار", "دِينَارَان", "دَنَانِير", "دِينَارًا")),
            Map.entry("دولار", new Counted("دُولَار", "دُولَارَان", "دُولَارَات", "دُولَارًا")),
            Map.entry("$", new Counted("دُولَار", "دُولَارَان", "دُولَارَات", "دُولَارًا")),
            Map.entry("USD", new Counted("دُولَار", "دُولَارَان", "دُولَارَات", "دُولَارًا")),
            Map.entry("€", new Counted("يُورُو", "يُورُو", "يُورُو", "يُورُو")),
            Map.entry("كجم", new Counted("كِيلُوغْرَام", "كِيلُوغْرَامَان", "كِيلُوغْرَامَات", "كِيلُوغْرَامًا")),
            Map.entry("كغ", new Counted("كِيلُوغْرَام", "كِيلُوغْرَامَان", "كِيلُوغْرَامَات", "كِيلُوغْرَامًا")),
            Map.entry("kg", new Counted("كِيلُوغْرَام", "كِيلُوغْرَامَان", "كِيلُوغْرَامَات", "كِيلُوغْرَامًا")),
            Map.entry("كم", new Counted("كِيلُومِتْر", "كِيلُومِتْرَان", "كِيلُومِتْرَات", "كِيلُومِتْرًا")),
            Map.entry("km", new Counted("كِيلُومِتْر", "كِيلُومِتْرَان", "كِيلُومِتْرَات", "كِيلُومِتْرًا")),
            Map.entry("م", new Counted("مِتْر", "مِتْرَان", "أَمْتَار", "مِتْرًا")),
            Map.entry("m", new Counted("مِتْر", "مِتْرَان", "أَمْتَار", "مِتْرًا")),
            Map.entry("سم", new Counted("سَنْتِيمِتْر", "سَنْتِيمِتْرَان", "سَنْتِيمِتْرَات", "سَنْتِيمِتْرًا")),
            Map.entry(
                    "م²",
                    new Counted("مِتْر مُرَبَّع", "مِتْرَان مُرَبَّعَان", "أَمْتَار مُرَبَّعَة", "مِتْرًا مُرَبَّعًا")),
            Map.entry(
                    "م2",
                    new Counted("مِتْر مُرَبَّع", "مِتْرَان مُرَبَّعَان", "أَمْتَار مُرَبَّعَة", "مِتْرًا مُرَبَّعًا")),
            Map.entry(
                    "m2",
                    new Counted("مِتْر مُرَبَّع", "مِتْرَان مُرَبَّعَان", "أَمْتَار مُرَبَّعَة", "مِتْرًا مُرَبَّعًا")),
            Map.entry("ساعة", new Counted("سَاعَة", "سَاعَتَان", "سَاعَات", "سَاعَة")),
            Map.entry("دقيقة", new Counted("دَقِيقَة", "دَقِيقَتَان", "دَقَائِق", "دَقِيقَة")),
            Map.entry("يوم", new Counted("يَوْم", "يَوْمَان", "أَيَّام", "يَوْمًا")));

    private static final String[] HOURS = {
        "",
        "الْوَاحِدَة",
        "الثَّانِيَة",
        "الثَّالِثَة",
        "الرَّابِعَة",
        "الْخَامِسَة",
        "السَّادِسَة",
        "السَّابِعَة",
        "الثَّامِنَة",
        "التَّاسِعَة",
        "الْعَاشِرَة",
        "الْحَادِيَةَ عَشْرَة",
        "الثَّانِيَةَ عَشْرَة"
    };
    private static final String[] MONTHS = {
        "يَنَايِر",
        "فِبْرَايِر",
        "مَارِس",
        "أَبْرِيل",
        "مَايُو",
        "يُونْيُو",
        "يُولْيُو",
        "أَغُسْطُس",
        "سِبْتَمْبَر",
        "أُكْتُوبَر",
        "نُوفَمْبَر",
        "دِيسَمْبَر"
    };

    private ArabicRules() {}

    static List<Rule> all() {
        return Lists.join(
                List.of(Rule.words(
                        "\\$\\$(.+?)\\$\\$|\\$([^$\\d\\s][^$]*)\\$",
                        f -> Formula.words(f.group(1) == null ? f.group(2) : f.group(1), MathWords.ARABIC))),
                CommonRules.markup(),
                abbreviations(),
                amounts(),
                latin(),
                symbols(),
                List.of(Rule.words(
                        "[\\p{IsArabic}&&[\\p{L}\\p{M}]][\\p{IsArabic}\\p{Mn}\u0640&&[\\p{L}\\p{M}\u0640]]*",
                        f -> f.group().replace("\u0640", ""))),
                CommonRules.punctuation('\u060c', '\u061b', '\u061f'));
    }

    private static List<Rule> abbreviations() {
        return List.of(
                word("إلخ\\.?|الخ\\.", "إِلَى آخِرِه"),
                word("د\\.(?=\\s?\\p{L})", "الدُّكْتُور"),
                word("أ\\.د\\.", "الْأُسْتَاذ الدُّكْتُور"),
                word("أ\\.(?=\\s?\\p{L})", "الْأُسْتَاذ"),
                word("م\\.(?=\\s\\p{L})", "الْمُهَنْدِس"),
                word("ق\\.م\\.?", "قَبْلَ الْمِيلَاد"),
                word("ص\\.\\s?(?=" + D + ")", "صَفْحَة"),
                word("هـ\\.?", "هِجْرِيَّة"));
    }

    private static List<Rule> amounts() {
        String nouns = COUNTED.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String signs = "\\$|€|AED|SAR|USD";
        return List.of(
                Rule.words(
                        "(" + D + "{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]" + D + "|3[01])(?!" + D + ")",
                        f -> ArabicNumbers.cardinal(Integer.parseInt(ArabicNumbers.western(f.group(3)))) + " "
                                + MONTHS[Integer.parseInt(f.group(2)) - 1] + " " + number(f, 1)),
                Rule.words("(" + D + "{4})م" + END, f -> number(f, 1) + " مِيلَادِيَّة"),
                Rule.words("(" + D + "{1,2}):(" + D + "{2})(?!" + D + ")", ArabicRules::time),
                Rule.words("(" + NUMBER + ")\\s?[%\u066a]", f -> number(f, 1) + " بِالْمِئَة"),
                Rule.words("(" + signs + ")\\s?(" + NUMBER + ")", f -> counted(f.group(1), f.group(2))),
                Rule.words("(" + NUMBER + ")\\s?(" + nouns + ")" + END, f -> counted(f.group(2), f.group(1))),
                Rule.words("(" + NUMBER + ")\\s?[\u2013-]\\s?(?=" + D + ")", f -> number(f, 1) + " إِلَى"),
                Rule.words("(?<![\\w)])[-\u2212](?=" + D + ")", f -> "نَاقِص"),
                Rule.words(NUMBER, f -> ArabicNumbers.number(f.group())));
    }

    private static List<Rule> latin() {
        return List.of(
                Rule.words("`([^`]+)`", f -> Code.words(f.group(1))),
                Rule.words("(?:https?://|www\\.)([^\\s)<>]*[^\\s)<>.,;:!?\u060c])", f -> Code.words(f.group(1))),
                Rule.words("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+){1,9}", f -> Code.words(f.group())),
                Rule.words("[A-Z]{2,5}s?(?![\\p{L}\\p{M}])", f -> Acronyms.say(f.group())),
                Rule.words(
                        "\\p{IsLatin}[\\p{IsLatin}\\p{M}]*(?:['\u2019-][\\p{IsLatin}\\p{M}]+){0,9}",
                        f -> f.group().toLowerCase(Locale.ROOT).length() > 1
                                ? f.group()
                                : f.group().toUpperCase(Locale.ROOT)));
    }

    private static List<Rule> symbols() {
        return List.of(
                sign("<=|\u2264", "أَصْغَر مِنْ أَوْ يُسَاوِي"),
                sign(">=|\u2265", "أَكْبَر مِنْ أَوْ يُسَاوِي"),
                sign("\u2260", "لَا يُسَاوِي"),
                sign("\u2248|~(?=\\s?" + D + ")", "تَقْرِيبًا"),
                sign("=>|->|<-|[\u2190\u2192\u21d0\u21d2]", "ثُمَّ"),
                sign("=", "يُسَاوِي"),
                sign("\u00b1", "زَائِد أَوْ نَاقِص"),
                sign("\\+", "زَائِد"),
                sign("\u2212|(?<=\\s)-(?=\\s" + D + ")", "نَاقِص"),
                sign("\u00d7|(?<=" + D + "\\s?)[x*](?=\\s?" + D + ")", "ضَرْب"),
                sign("\u00f7|(?<=" + D + "\\s?)/(?=\\s?" + D + ")", "عَلَى"),
                sign("(?<=\\s)<(?=\\s)", "أَصْغَر مِنْ"),
                sign("(?<=\\s)>(?=\\s)", "أَكْبَر مِنْ"),
                sign("[%\u066a]", "بِالْمِئَة"),
                sign("&", "وَ"),
                sign("#(?=" + D + ")", "رَقْم"),
                sign("\u00b0", "دَرَجَة"),
                sign("\u00b2", "تَرْبِيع"),
                sign("\u00b3", "تَكْعِيب"),
                sign("\u221e", "مَا لَا نِهَايَة"),
                Rule.words("[\\p{IsGreek}]", f -> MathWords.ARABIC.greek(f.group())));
    }

    private static String counted(String noun, String amount) {
        Counted counted = COUNTED.get(noun);
        String plain = ArabicNumbers.western(amount).replace(",", "").replace("\u066c", "");
        if (counted == null) {
            return ArabicNumbers.number(amount) + " " + noun;
        }
        return plain.matches("\\d{1,15}")
                ? counted.count(Long.parseLong(plain))
                : ArabicNumbers.number(amount) + " " + counted.one();
    }

    private static String time(MatchResult found) {
        int hour = Integer.parseInt(ArabicNumbers.western(found.group(1)));
        int minute = Integer.parseInt(ArabicNumbers.western(found.group(2)));
        String said = hour >= 1 && hour <= 24 ? HOURS[hour > 12 ? hour - 12 : hour] : ArabicNumbers.cardinal(hour);
        return switch (minute) {
            case 0 -> said;
            case 15 -> said + " وَالرُّبْع";
            case 30 -> said + " وَالنِّصْف";
            default -> said + " وَ" + new Counted("دَقِيقَة", "دَقِيقَتَان", "دَقَائِق", "دَقِيقَة").count(minute);
        };
    }

    private static String number(MatchResult found, int group) {
        return ArabicNumbers.number(found.group(group));
    }

    private static Rule word(String pattern, String said) {
        return Rule.words("(?<![\\p{L}\\p{M}])(?:" + pattern + ")", f -> said);
    }

    private static Rule sign(String pattern, String said) {
        return Rule.words(pattern, f -> said);
    }
}
