package io.lectern.certificates.paper;

import io.lectern.certificates.internal.Words;
import io.lectern.certificates.paper.Sheet.Hold;

/** A double frame, everything on the middle line, and a seal in the academy's colours. */
final class ProudPaper {

    private static final double MIDDLE = Sheet.WIDTH / 2;
    private static final double EDGE = 78;
    private static final double WIDTH = Sheet.WIDTH - 2 * EDGE;
    private static final double BOTTOM = Sheet.HEIGHT - 76;
    private static final int ROUND = 96;
    private static final int RAYS = 48;

    private ProudPaper() {}

    static void draw(Sheet sheet, PaperText text, PaperLook look) {
        boolean rightToLeft = sheet.rightToLeft();
        Words words = text.face().words();
        var foot = new Foot(sheet, text, look);
        frame(sheet, look);

        double y = 92;
        if (look.logo() != null) {
            double width =
                    Math.min(120, 44.0 * look.logo().getWidth() / look.logo().getHeight());
            foot.picture(look.logo(), MIDDLE - width / 2, 58, width, 44);
            y = 124;
        }
        y = write(sheet, text.face().academy(), Typeface.STRONG, 15, y, Tint.INK, 1);
        y = write(sheet, words.heading(), Typeface.STRONG, 36, y + 30, look.brand(), 1);
        y = write(sheet, words.opening(), Typeface.REGULAR, 13, y - 6, Tint.QUIET, 2);
        Paragraph person = Paragraph.fit(text.face().name(), Typeface.STRONG, rightToLeft, 40, WIDTH, 1);
        y = sheet.text(person, MIDDLE, y + 31, Hold.MIDDLE, Tint.INK, 1);
        sheet.box(MIDDLE - 90, y - 22, 180, 1, look.accent());
        y = write(sheet, words.statement(), Typeface.REGULAR, 13, y + 6, Tint.QUIET, 2);
        Paragraph course = Paragraph.fit(text.face().course(), Typeface.STRONG, rightToLeft, 23, WIDTH, 2);
        y = sheet.text(course, MIDDLE, y + 14, Hold.MIDDLE, look.brand(), 1.3);
        if (!words.closing().isEmpty()) {
            write(sheet, words.closing(), Typeface.REGULAR, 12, y - 4, Tint.QUIET, 1);
        }
        foot.signature(EDGE, BOTTOM - 40);
        seal(sheet, look);
        foot.check(Sheet.WIDTH - EDGE, BOTTOM);
    }

    private static void frame(Sheet sheet, PaperLook look) {
        sheet.frame(24, 5, look.brand());
        sheet.frame(33, 1, look.accent());
        for (double x : new double[] {33, Sheet.WIDTH - 33}) {
            for (double y : new double[] {33, Sheet.HEIGHT - 33}) {
                sheet.star(x, y, 4, Tint.PAPER, 13);
                sheet.star(x, y, 4, look.accent(), 8);
            }
        }
    }

    private static void seal(Sheet sheet, PaperLook look) {
        double y = BOTTOM - 36;
        sheet.star(MIDDLE, y, RAYS, look.accent(), 37, 33);
        sheet.star(MIDDLE, y, ROUND, Tint.PAPER, 29.5);
        sheet.star(MIDDLE, y, ROUND, look.brand(), 28);
        sheet.star(MIDDLE, y, 10, Tint.PAPER, 15, 6.2);
    }

    private static double write(Sheet sheet, String words, Typeface face, double size, double y, Tint tint, int lines) {
        Paragraph fitted = Paragraph.fit(words, face, sheet.rightToLeft(), size, WIDTH, lines);
        return sheet.text(fitted, MIDDLE, y, Hold.MIDDLE, tint, 1.4);
    }
}
