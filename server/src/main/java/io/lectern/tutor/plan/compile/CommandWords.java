package io.lectern.tutor.plan.compile;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What common commands, options and sheet functions do, in a few words of one language. */
final class CommandWords {

    private final ResourceBundle words;
    private final String language;

    private CommandWords(String language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("messages/commands", Locale.of(language));
    }

    static CommandWords in(String language) {
        return new CommandWords(language);
    }

    /** @param name a command, {@code command.-option}, or {@code sheet.FUNCTION} */
    Optional<Said> about(String name) {
        return words.containsKey(name) ? Optional.of(Said.spoken(words.getString(name), language)) : Optional.empty();
    }
}
