package io.lectern.certificates.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The weights that certificates are written in. One family has the letters of both languages. */
enum Typeface {
    REGULAR("IBMPlexSansArabic-Regular.ttf"),
    STRONG("IBMPlexSansArabic-SemiBold.ttf");

    /** Glyph positions are asked for at this size: whole units of the font. */
    static final int UNITS = 1000;

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    byte[] bytes() {
        try (InputStream in = Typeface.class.getResourceAsStream("/certificates/fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For shaping only; nothing is drawn with it. Loaded when first asked for. */
    Font font() {
        return this == REGULAR ? Regular.FONT : Strong.FONT;
    }

    private Font load() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()))
                    .deriveFont((float) UNITS);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("a bundled font that cannot be read: " + file, e);
        }
    }

    private static final class Regular {
        static final Font FONT = REGULAR.load();
    }

    private static final class Strong {
        static final Font FONT = STRONG.load();
    }
}
