package io.lectern.tutor.room;

import java.util.Locale;
import java.util.ResourceBundle;

/** The teacher's set phrases in the language of the lesson. */
final class Phrases {

    private static final int BRIDGES = 3;

    private Phrases() {}

    /** The way back to the lesson, not the same words each time. @param language {@code en} or {@code ar} */
    static Phrase bridge(String language, int occasion) {
        return phrase(language, "bridge." + (1 + Math.floorMod(occasion, BRIDGES)));
    }

    private static Phrase phrase(String language, String key) {
        var bundle = ResourceBundle.getBundle(
                "messages.tutor-room",
                Locale.of("ar".equals(language) ? "ar" : "en"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String caption = bundle.getString(key);
        String speechKey = key + ".speech";
        return new Phrase(caption, bundle.containsKey(speechKey) ? bundle.getString(speechKey) : caption);
    }
}
