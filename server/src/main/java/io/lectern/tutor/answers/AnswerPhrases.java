package io.lectern.tutor.answers;

import io.lectern.tutor.Answer.Clause;
import io.lectern.tutor.plan.compile.ArabicVowels;
import io.lectern.tutor.plan.compile.Said;
import io.lectern.tutor.speech.SpeechText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the teacher adds to the course's own sentences, in English and Arabic, with some variety. */
final class AnswerPhrases {

    private AnswerPhrases() {}

    /** @param seed the same seed gives the same wording @param parts titles and the like */
    static Clause clause(String key, String language, int seed, String... parts) {
        List<String> wordings = wordings(key, language);
        String wording = wordings.get(Math.floorMod(seed, wordings.size()));
        String caption = ArabicVowels.strip(wording);
        for (int i = 0; i < parts.length; i++) {
            caption = caption.replace("{" + i + "}", parts[i]);
            wording = wording.replace("{" + i + "}", parts[i]);
        }
        return new Clause(
                caption, SpeechText.normalise(wording, language).text().strip(), language, List.of());
    }

    /** @param part stands in for {@code {0}}: its caption is read, its speech said */
    static Clause clause(String key, String language, int seed, Said part) {
        List<String> wordings = wordings(key, language);
        String wording = wordings.get(Math.floorMod(seed, wordings.size()));
        String spoken = wording.replace("{0}", part.speech());
        return new Clause(
                ArabicVowels.strip(wording).replace("{0}", part.caption()),
                SpeechText.normalise(spoken, language).text().strip(),
                language,
                List.of());
    }

    /** All ways to say it, so that they can be spoken ahead of time. */
    static List<Clause> all(String key, String language, String... parts) {
        List<Clause> all = new ArrayList<>();
        for (int i = 0; i < wordings(key, language).size(); i++) {
            all.add(clause(key, language, i, parts));
        }
        return all;
    }

    private static List<String> wordings(String key, String language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("messages/answers", Locale.of(language.equals("ar") ? "ar" : "en"));
        List<String> wordings = new ArrayList<>();
        for (int i = 1; bundle.containsKey(key + "." + i); i++) {
            wordings.add(bundle.getString(key + "." + i));
        }
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return wordings;
    }
}
