package io.lectern.accounts.internal;

import io.lectern.accounts.Academy;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The academy's own settings: there is one such record. */
@Aggregate(module = "accounts", name = "academy", collection = "accounts_academy")
record AcademyRecord(
        @Id UUID id,
        @Version @Nullable Long version,
        String name,
        @Nullable String logo,
        @Nullable String brand,
        @Nullable String accent,
        String defaultLanguage,
        List<String> languages,
        String timeZone) {

    static final UUID ID = new UUID(0, 1);
    private static final int LONGEST_NAME = 80;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** @throws GeneralProblem.Invalid for the first thing that cannot be accepted */
    AcademyRecord {
        name = name.strip();
        languages = languages.stream().distinct().toList();
        check(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", "An academy's name has 1 to 80 characters.");
        check(!languages.isEmpty(), "languages", "Choose at least one language.");
        check(languages.contains(defaultLanguage), "defaultLanguage", "Choose one of the academy's languages.");
        check(isColour(brand), "brand", "A colour is written like #0f6b63.");
        check(isColour(accent), "accent", "A colour is written like #d98e1f.");
        for (String language : languages) {
            timeZone = Preferences.of(language, timeZone).timeZone();
        }
    }

    static AcademyRecord undescribed() {
        return new AcademyRecord(ID, null, "Lectern", null, null, null, "en", List.of("en", "ar"), "UTC");
    }

    AcademyRecord described(Academy academy) {
        return new AcademyRecord(
                id,
                version,
                academy.name(),
                academy.logo(),
                academy.brand(),
                academy.accent(),
                academy.defaultLanguage(),
                academy.languages(),
                academy.timeZone());
    }

    Academy academy() {
        return new Academy(name, logo, brand, accent, defaultLanguage, languages, timeZone);
    }

    private static boolean isColour(@Nullable String colour) {
        return colour == null || COLOUR.matcher(colour).matches();
    }

    private static void check(boolean right, String field, String message) {
        if (!right) {
            throw new GeneralProblem.Invalid(field, "not-possible", message);
        }
    }
}
