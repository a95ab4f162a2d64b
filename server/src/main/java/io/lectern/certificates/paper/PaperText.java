package io.lectern.certificates.paper;

import io.lectern.certificates.internal.Certificate;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * All that is written on a certificate, in its language.
 *
 * @param expires null when it never does
 * @param checkAt address in the picture code
 */
record PaperText(
        Certificate.Face face, String issued, @Nullable String expires, String number, String check, URI checkAt) {

    static PaperText of(Certificate certificate, URI checkAt) {
        Certificate.Face face = certificate.face();
        ResourceBundle words = ResourceBundle.getBundle("messages.certificates", Locale.of(face.language()));
        Instant expires = certificate.expiresAt();
        return new PaperText(
                face,
                text(words, "issued", date(face, certificate.issuedAt())),
                expires == null ? null : text(words, "expires", date(face, expires)),
                text(words, "number", certificate.number()),
                words.getString("check"),
                checkAt);
    }

    /** With the digits that the number and the address have, in either language. */
    private static String date(Certificate.Face face, Instant moment) {
        Locale locale = new Locale.Builder()
                .setLanguage(face.language())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(moment.atZone(ZoneId.of(face.timeZone())));
    }

    private static String text(ResourceBundle words, String key, String fact) {
        return MessageFormat.format(words.getString(key), fact);
    }
}
