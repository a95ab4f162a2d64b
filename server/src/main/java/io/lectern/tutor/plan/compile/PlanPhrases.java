package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;

/**
 * What the teacher says between the lesson's own words, in one language. Each phrase has several wordings
 * ({@code figure.1}, {@code figure.2} ...); which one is said depends on the block alone, so that the same lesson always
 * sounds the same. Arabic phrases are fully vowelled for the voice; their captions drop the vowel signs.
 */
public final class PlanPhrases {

    private final String language;
    private final Map<String, List<String>> wordings = new HashMap<>();

    private PlanPhrases(String language) {
        this.language = language;
        ResourceBundle bundle = ResourceBundle.getBundle("messages/teaching", Locale.of(language));
        for (String key : bundle.keySet().stream().sorted().toList()) {
            wordings.computeIfAbsent(key.replaceAll("\\.\\d+$", ""), k -> new ArrayList<>())
                    .add(bundle.getString(key));
        }
    }

    /** @param language {@code en} or {@code ar}; anything else speaks English */
    public static PlanPhrases in(String language) {
        return new PlanPhrases(language.equals("ar") ? "ar" : "en");
    }

    /** The language of the phrases. */
    public String language() {
        return language;
    }

    /** Whether the phrase exists in this language. */
    boolean has(String key) {
        return wordings.containsKey(key);
    }

    /** A phrase in the wording that belongs to this seed. @param parts stand in for {@code {0}}, {@code {1}} ... */
    public Said say(String key, UUID seed, Said... parts) {
        List<String> choices = wordings.getOrDefault(key, List.of());
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("no phrase " + key + " in " + language);
        }
        long mixed = seed.getLeastSignificantBits() ^ seed.getMostSignificantBits() ^ key.hashCode();
        mixed ^= mixed >>> 17;
        return fill(choices.get((int) Math.floorMod(mixed, (long) choices.size())), parts);
    }

    /** A plain text in this language, as it is read and as it is said. */
    public Said spoken(String text) {
        return Said.written(text, language);
    }

    /** The wordings in turn, for phrases that come up often in one lesson. */
    Said inTurn(String key, int turn, Said... parts) {
        List<String> choices = wordings.getOrDefault(key, List.of());
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("no phrase " + key + " in " + language);
        }
        return fill(choices.get(Math.floorMod(turn, choices.size())), parts);
    }

    private Said fill(String wording, Said... parts) {
        String caption = ArabicVowels.strip(wording);
        Said plain = Said.spoken(wording, language);
        String speech = parts.length == 0 ? plain.speech() : wording;
        for (int i = 0; i < parts.length; i++) {
            caption = caption.replace("{" + i + "}", parts[i].caption());
            speech = speech.replace("{" + i + "}", parts[i].speech());
        }
        return new Said(
                caption,
                parts.length == 0 ? speech : Said.written(speech, language).speech());
    }
}
