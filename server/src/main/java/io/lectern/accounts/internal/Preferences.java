package io.lectern.accounts.internal;

import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Json;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/**
 * How a person wants to be addressed.
 *
 * @param language {@code en} or {@code ar}
 * @param timeZone IANA name
 */
public record Preferences(String language, String timeZone, Numerals numerals) implements Json {

    private static final Set<String> LANGUAGES = Set.of("en", "ar");

    /** Checked preferences; numerals as usual for the language. */
    public static Preferences of(String language, String timeZone) {
        return checked(language, timeZone, Numerals.latn);
    }

    /** @throws GeneralProblem.Invalid when Lectern does not know the language or the time zone */
    public static Preferences checked(String language, String timeZone, Numerals numerals) {
        if (!LANGUAGES.contains(language)) {
            throw new GeneralProblem.Invalid("language", "unknown", "This language is not offered.");
        }
        return new Preferences(language, checkedZone(timeZone), numerals);
    }

    static String checkedZone(String timeZone) {
        try {
            return ZoneId.of(timeZone).getId();
        } catch (DateTimeException e) {
            throw new GeneralProblem.Invalid("timeZone", "unknown", "This time zone is not known.");
        }
    }
}
