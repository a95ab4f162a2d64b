package io.lectern.tutor.answers;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a question wants to hear, and how a sentence that says it can be recognised. */
enum QuestionType {
    COMPARISON(
            "difference|differ\\b|compare|versus|\\bvs\\b|الفرق|فرق بين|قارن|مقارنة",
            "\\b(while|but|than|whereas|unlike|instead)\\b|\\b(both)\\b|بينما|أما|لكن|بخلاف"),
    REASON(
            "^\\W*(and )?why\\b|what for|reason|لماذا|لمَ|ليش|سبب",
            "\\b(because|therefore|reason|so that|that is why|otherwise)\\b|^so\\b|, so\\b|لأن|لذلك|بسبب|حتى|كي"),
    PROCEDURE(
            "^\\W*(and )?how (do|does|can|to|should|would|is|are|did)\\b|كيف|steps|خطوات|calculat|formula|احسب|نحسب|حساب",
            "=|\\btimes\\b|\\bdivide|\\bmultipl|\\bcalculat|\\bfirst\\b|\\bby \\w+ing\\b|\\bformula\\b|نحسب|نضرب|نقسم|أولا"),
    MOMENT(
            "^\\W*(and )?when\\b|متى",
            "\\b(when|if|as soon as|until|before|after|during|once)\\b|عندما|حين|إذا|قبل|بعد"),
    AMOUNT(
            "how (many|much|long|large|often)|كم\\b",
            "\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten)\\b|[٠-٩]"),
    DEFINITION(
            "what (is|are|does|do|was)\\b|what's|define|definition|explain|describe|tell me about|meaning|mean\\b|who (is|are)|ما هو|ما هي|ماهو|ماهي|ما المقصود|ما معنى|عرف|عرّف|تعريف|اشرح|يعني|^ما\\b|من هو|من هي",
            "\\b(is|are) (called|a|an|the|what|how|when|everything)\\b|\\bmeans\\b|\\bcalled\\b|\\s(هو|هي)\\s|يسمى|تسمى|يعني|اسمها|اسمه"),
    OTHER("", "(?!)");

    /** Who types but a few words wants to know what they mean. */
    private static final int FEW_WORDS = 3;

    private final Pattern asked;
    private final Pattern says;

    QuestionType(String asked, String says) {
        this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.says = Pattern.compile(says, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static QuestionType of(String question) {
        String plain = question.strip().toLowerCase(Locale.ROOT);
        for (QuestionType type : values()) {
            if (type != OTHER && type.asked.matcher(plain).find()) {
                return type;
            }
        }
        return plain.split("\\s+").length <= FEW_WORDS ? DEFINITION : OTHER;
    }

    /** Whether a sentence has the form of what is asked for. */
    boolean answeredBy(String sentence) {
        return says.matcher(sentence).find();
    }
}
