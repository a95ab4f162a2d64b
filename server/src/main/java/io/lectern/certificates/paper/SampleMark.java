package io.lectern.certificates.paper;

import io.lectern.certificates.paper.Sheet.Hold;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says across the sheet, in English and in Arabic, that this is a sample: nobody can take it for a certificate. */
final class SampleMark {

    private static final double SIZE = 150;
    private static final Tint PALE = Tint.of("#EFEBE3");
    private static final double FIRST_LINE = Sheet.HEIGHT / 2 - 20;

    private SampleMark() {}

    static void draw(Sheet sheet) {
        line(sheet, "en", FIRST_LINE);
        line(sheet, "ar", FIRST_LINE + SIZE);
    }

    private static void line(Sheet sheet, String language, double y) {
        String mark = ResourceBundle.getBundle("messages.certificates", Locale.of(language))
                .getString("sample.mark");
        ShapedLine line = ShapedLine.of(mark, Typeface.STRONG, language.equals("ar"));
        sheet.text(line, SIZE, Sheet.WIDTH / 2, y, Hold.MIDDLE, PALE);
    }
}
