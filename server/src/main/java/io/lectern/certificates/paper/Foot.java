package io.lectern.certificates.paper;

import io.lectern.certificates.internal.Words;
import io.lectern.certificates.paper.Sheet.Hold;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** The parts that both designs have: pictures kept in proportion, who signs, and how to check. */
final class Foot {

    private static final double SIGNATURE_WIDTH = 190;
    private static final double SIGNATURE_HEIGHT = 52;
    private static final double CODE = 74;
    private static final double SMALL = 9.5;
    private static final double LINE = 14;

    private final Sheet sheet;
    private final PaperText text;
    private final PaperLook look;

    Foot(Sheet sheet, PaperText text, PaperLook look) {
        this.sheet = sheet;
        this.text = text;
        this.look = look;
    }

    /** A line to sign on with the name below it; nothing when nobody signs. @param y of the line */
    void signature(double x, double y) {
        Words words = text.face().words();
        if (look.signature() != null) {
            picture(look.signature(), x, y - SIGNATURE_HEIGHT - 4, SIGNATURE_WIDTH, SIGNATURE_HEIGHT);
        }
        if (look.signature() == null && words.signatory().isEmpty()) {
            return;
        }
        sheet.box(x, y, SIGNATURE_WIDTH, 0.7, Tint.INK);
        line(words.signatory(), Typeface.STRONG, 11.5, x, y + 18, Hold.START, Tint.INK);
        line(words.signatoryRole(), Typeface.REGULAR, 10, x, y + 33, Hold.START, Tint.QUIET);
    }

    /** The picture code with its sentence, and beside it the small print. @param end where both end @param y of the lower edge */
    void check(double end, double y) {
        sheet.code(PictureCode.of(text.checkAt().toString()), end - CODE, y - CODE, CODE);
        double beside = end - CODE - 14;
        double at = y - 2 * LINE - (text.expires() == null ? 0 : LINE) - 2;
        at = small(text.issued(), beside, at);
        if (text.expires() != null) {
            at = small(text.expires(), beside, at);
        }
        at = small(text.number(), beside, at);
        small(text.check(), beside, at);
    }

    /** As large as fits, at the upper corner where reading begins. @return the width it has */
    double picture(PDImageXObject picture, double x, double y, double width, double height) {
        double scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
        double drawn = picture.getWidth() * scale;
        sheet.picture(picture, x, y + height - picture.getHeight() * scale, drawn, picture.getHeight() * scale);
        return drawn;
    }

    @Nullable
    PDImageXObject logo() {
        return look.logo();
    }

    private double small(String words, double x, double y) {
        line(words, Typeface.REGULAR, SMALL, x, y, Hold.END, Tint.QUIET);
        return y + LINE;
    }

    private void line(String words, Typeface face, double size, double x, double y, Hold hold, Tint tint) {
        Paragraph fitted = Paragraph.fit(words, face, sheet.rightToLeft(), size, SIGNATURE_WIDTH + 40, 1);
        sheet.text(fitted, x, y, hold, tint, 1);
    }
}
