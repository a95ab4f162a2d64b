package io.lectern.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The academy as everybody sees it.
 *
 * @param logo address of its logo on this server, null when it has none
 * @param brand main colour as {@code #rrggbb}, null for Lectern's own
 * @param accent second colour, likewise
 * @param defaultLanguage one of {@code languages}
 * @param languages of the interface, {@code en} and {@code ar}
 * @param timeZone IANA name
 */
public record Academy(
        String name,
        @Nullable String logo,
        @Nullable String brand,
        @Nullable String accent,
        String defaultLanguage,
        List<String> languages,
        String timeZone) {

    public Academy {
        languages = List.copyOf(languages);
    }
}
