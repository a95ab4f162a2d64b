package io.lectern.media.internal;

import java.text.Normalizer;
import java.util.Locale;

/** How names of files are compared when people search. */
final class FileNames {

    private FileNames() {}

    /** Without case, accents, vowel signs and stretching; letters that Arabic writers exchange are one. */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\u0640\\p{Cf}]", "")
                .replace('\u0649', '\u064a')
                .replace('\u0629', '\u0647')
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
