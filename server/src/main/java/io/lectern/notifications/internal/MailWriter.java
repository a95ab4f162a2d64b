package io.lectern.notifications.internal;

import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.AccountLetter;
import io.lectern.accounts.Person;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes mails in the language, the time zone and the digits of their reader: as text, and as HTML that says the same. */
@Component
class MailWriter {

    private static final String TEMPLATE = template();

    private final AcademyProfile academy;

    MailWriter(AcademyProfile academy) {
        this.academy = academy;
    }

    Post.Letter write(AccountLetter letter) {
        Locale locale = new Locale.Builder()
                .setLanguage(letter.language())
                .setUnicodeLocaleKeyword("nu", letter.numerals())
                .build();
        ResourceBundle words = ResourceBundle.getBundle("messages.mails", Locale.of(letter.language()));
        String academyName = academy.academy().name();
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(letter.validUntil().atZone(letter.timeZone()));
        String kind = letter.kind().name().toLowerCase(Locale.ROOT);
        Object[] facts = {letter.name(), academyName, until};
        return letter(letter.email(), letter.language(), words, kind, letter.link(), facts);
    }

    Post.Letter write(Mail.News news, Person reader) {
        ResourceBundle words = ResourceBundle.getBundle("messages.mails", Locale.of(reader.language()));
        String kind = news.kind().name().toLowerCase(Locale.ROOT);
        Object[] facts = {reader.name(), academy.academy().name(), news.about()};
        return letter(reader.email(), reader.language(), words, kind, academy.address(news.path()), facts);
    }

    private Post.Letter letter(
            String to, String language, ResourceBundle words, String kind, URI link, Object... facts) {
        String academyName = academy.academy().name();
        var parts = new Parts(
                text(words, kind + ".subject", facts),
                text(words, "greeting", facts),
                text(words, kind + ".body", facts),
                text(words, kind + ".action", facts),
                link.toString(),
                text(words, kind + ".until", facts),
                text(words, kind + ".footer", facts));
        return new Post.Letter(
                academyName, to, parts.subject(), language, parts.text(), parts.html(language, academyName));
    }

    private record Parts(
            String subject, String greeting, String body, String action, String link, String until, String footer) {

        String text() {
            return String.join("\n\n", greeting, body, action + ":\n" + link, until, footer) + "\n";
        }

        String html(String language, String academyName) {
            return TEMPLATE.replace("{language}", language)
                    .replace("{direction}", language.equals("ar") ? "rtl" : "ltr")
                    .replace("{academy}", HtmlUtils.htmlEscape(academyName))
                    .replace("{greeting}", HtmlUtils.htmlEscape(greeting))
                    .replace("{body}", HtmlUtils.htmlEscape(body))
                    .replace("{action}", HtmlUtils.htmlEscape(action))
                    .replace("{until}", HtmlUtils.htmlEscape(until))
                    .replace("{footer}", HtmlUtils.htmlEscape(footer))
                    .replace("{link}", HtmlUtils.htmlEscape(link));
        }
    }

    private static String text(ResourceBundle words, String key, Object... facts) {
        return MessageFormat.format(words.getString(key), facts);
    }

    private static String template() {
        try (InputStream in = MailWriter.class.getResourceAsStream("/notifications/letter.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
