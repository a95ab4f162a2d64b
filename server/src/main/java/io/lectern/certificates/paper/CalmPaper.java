package io.lectern.certificates.paper;

import io.lectern.certificates.internal.Words;
import io.lectern.certificates.paper.Sheet.Hold;

/** Much white, one line in the academy's colour along the edge where reading begins, everything held there. */
final class CalmPaper {

    private static final double START = 84;
    private static final double END = Sheet.WIDTH - 64;
    private static final double WIDTH = END - START;
    private static final double BOTTOM = Sheet.HEIGHT - 62;

    private CalmPaper() {}

    static void draw(Sheet sheet, PaperText text, PaperLook look) {
        boolean rightToLeft = sheet.rightToLeft();
        Words words = text.face().words();
        var foot = new Foot(sheet, text, look);
        sheet.box(0, 0, 14, Sheet.HEIGHT, look.brand());

        double name = START;
        if (look.logo() != null) {
            name += foot.picture(look.logo(), START, 50, 120, 44) + 14;
        }
        write(sheet, text.face().academy(), Typeface.STRONG, 15, name, 78, Tint.INK);

        write(sheet, words.heading(), Typeface.REGULAR, 31, START, 162, look.brand());
        sheet.box(START, 180, 56, 2.2, look.accent());

        double y = write(sheet, words.opening(), Typeface.REGULAR, 13, START, 220, Tint.QUIET) + 32;
        Paragraph person = Paragraph.fit(text.face().name(), Typeface.STRONG, rightToLeft, 38, WIDTH, 1);
        y = sheet.text(person, START, y, Hold.START, Tint.INK, 1) + 2;
        y = write(sheet, words.statement(), Typeface.REGULAR, 13, START, y, Tint.QUIET) + 16;
        Paragraph course = Paragraph.fit(text.face().course(), Typeface.STRONG, rightToLeft, 23, WIDTH, 2);
        y = sheet.text(course, START, y, Hold.START, look.brand(), 1.3);
        if (!words.closing().isEmpty()) {
            write(sheet, words.closing(), Typeface.REGULAR, 12, START, y, Tint.QUIET);
        }
        foot.signature(START, BOTTOM - 40);
        foot.check(END, BOTTOM);
    }

    private static double write(Sheet sheet, String words, Typeface face, double size, double x, double y, Tint tint) {
        Paragraph fitted = Paragraph.fit(words, face, sheet.rightToLeft(), size, END - x, 2);
        return sheet.text(fitted, x, y, Hold.START, tint, 1.4);
    }
}
