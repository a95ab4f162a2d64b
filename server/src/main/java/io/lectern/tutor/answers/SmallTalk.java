package io.lectern.tutor.answers;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is said to a teacher without being a question about the course. Names the phrase to reply with. */
enum SmallTalk {
    GREETING(
            "talk.greeting",
            "(hi|hello|hey|good (morning|afternoon|evening)|salaam|salam|السلام عليكم|مرحبا|مرحبًا|أهلا|اهلا|صباح الخير|مساء الخير)( (there|teacher|sir|miss|all|everyone|يا أستاذ|أستاذ|استاذ|ورحمة الله|وبركاته))*"),
    THANKS(
            "talk.thanks",
            "(ok |okay |great |no )*(thanks|thank you|thx|many thanks|شكرا|شكرًا|جزاك الله خيرا|جزيل الشكر)( (a lot|very much|so much|teacher|you|لك|لكم|جزيلا|يا أستاذ|أستاذ|استاذ))*"),
    WELL("talk.well", "(how are you|how's it going|كيف حالك|كيف الحال|كيفك)( (today|doing|teacher|اليوم))*"),
    NAME(
            "talk.name",
            "(who are you|what is your name|what's your name|are you (a )?(real|human|robot|ai|person|machine)( person| teacher)?|من أنت|من انت|ما اسمك|هل أنت (انسان|إنسان|حقيقي|روبوت))"),
    FAREWELL(
            "talk.farewell",
            "(bye|goodbye|good bye|see you|مع السلامة|إلى اللقاء|الى اللقاء|وداعا)( (teacher|later|all|everyone))*"),
    UNDERSTOOD(
            "talk.understood",
            "(ok|okay|i see|got it|i understand|understood|yes|no|fine|great|حسنا|فهمت|نعم|لا|تمام|طيب)( (now|thanks|then))*"),
    KEY(
            "kept.back",
            ".*((right|correct) (answer|option|choice)s?\\b.*|\\banswer keys?\\b.*|\\b(solution|answers?) (to|of|for) (the|this|that|question|number|my) ?(next |last )?(quiz|check|test|exam|question|assignment|\\d).*|which (option|choice|answer) (is|should).*|is it (a|b|c|d|the (first|second|third|fourth)) ?(one|option|answer)?|(الإجابة|الاجابة|الجواب|الخيار) (الصحيحة|الصحيح).*|(حل|إجابة|اجابة|جواب|أجوبة|إجابات) (الاختبار|السؤال|الامتحان|الأسئلة|الواجب).*)");

    private final String phrase;
    private final Pattern said;

    SmallTalk(String phrase, String said) {
        this.phrase = phrase;
        this.said = Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<SmallTalk> in(String text) {
        String plain = text.strip()
                .replaceAll("[!?.,،؟…]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        for (SmallTalk talk : values()) {
            if (talk.said.matcher(plain).matches()) {
                return Optional.of(talk);
            }
        }
        return Optional.empty();
    }

    String phrase() {
        return phrase;
    }
}
