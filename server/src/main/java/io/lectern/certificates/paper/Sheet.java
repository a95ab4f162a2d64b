package io.lectern.certificates.paper;

import io.lectern.certificates.paper.ShapedLine.Glyph;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A4 on its long side, to be drawn on. Measured in points from the upper corner where reading begins: in Arabic all positions are
 * mirrored, so that a design is drawn once. Text never is.
 */
final class Sheet {

    static final double WIDTH = PDRectangle.A4.getHeight();
    static final double HEIGHT = PDRectangle.A4.getWidth();

    /** Where a line of text is held. */
    enum Hold {
        START,
        MIDDLE,
        END
    }

    private final PDDocument document;
    private final boolean rightToLeft;
    private final StringBuilder drawn = new StringBuilder();
    private final PDResources resources = new PDResources();
    private final Map<Typeface, EmbeddedFont> fonts = new EnumMap<>(Typeface.class);

    Sheet(PDDocument document, boolean rightToLeft) {
        this.document = document;
        this.rightToLeft = rightToLeft;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** One line. @param y of its base line */
    void text(ShapedLine line, double size, double x, double y, Hold hold, Tint tint) {
        double width = line.widthAt(size);
        double from = switch (hold) {
            case START -> rightToLeft ? WIDTH - x - width : x;
            case MIDDLE -> (rightToLeft ? WIDTH - x : x) - width / 2;
            case END -> rightToLeft ? WIDTH - x : x - width;
        };
        EmbeddedFont font = fonts.computeIfAbsent(line.typeface(), EmbeddedFont::new);
        fill(tint);
        put("BT /%s %s Tf", line.typeface().name(), number(size));
        for (Glyph glyph : line.glyphs()) {
            put(
                    "1 0 0 1 %s %s Tm <%s> Tj",
                    number(from + glyph.x() * size / Typeface.UNITS),
                    number(HEIGHT - y + glyph.y() * size / Typeface.UNITS),
                    EmbeddedFont.hex(font.code(glyph)));
        }
        put("ET");
    }

    /** All lines of a paragraph. @param y of the first base line @return the base line that the next one would have */
    double text(Paragraph paragraph, double x, double y, Hold hold, Tint tint, double leading) {
        double at = y;
        for (ShapedLine line : paragraph.lines()) {
            text(line, paragraph.size(), x, at, hold, tint);
            at += paragraph.size() * leading;
        }
        return at;
    }

    void box(double x, double y, double width, double height, Tint tint) {
        fill(tint);
        put("%s %s %s %s re f", left(x, width), number(HEIGHT - y - height), number(width), number(height));
    }

    void frame(double inset, double thickness, Tint tint) {
        put("%s %s %s RG %s w", number(tint.red()), number(tint.green()), number(tint.blue()), number(thickness));
        put("%s %s %s %s re S", number(inset), number(inset), number(WIDTH - 2 * inset), number(HEIGHT - 2 * inset));
    }

    /** A filled shape around a centre. @param radii of its points, in turn; many equal ones make a circle */
    void star(double x, double y, int points, Tint tint, double... radii) {
        fill(tint);
        double centre = rightToLeft ? WIDTH - x : x;
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double radius = radii[i % radii.length];
            put(
                    "%s %s %s",
                    number(centre + radius * Math.sin(angle)),
                    number(HEIGHT - y + radius * Math.cos(angle)),
                    i == 0 ? "m" : "l");
        }
        put("h f");
    }

    void picture(PDImageXObject picture, double x, double y, double width, double height) {
        String name = resources.add(picture).getName();
        put(
                "q %s 0 0 %s %s %s cm /%s Do Q",
                number(width), number(height), left(x, width), number(HEIGHT - y - height), name);
    }

    /** A picture code; dark fields as one shape. */
    void code(boolean[][] fields, double x, double y, double side) {
        double field = side / fields.length;
        double from = rightToLeft ? WIDTH - x - side : x;
        fill(Tint.INK);
        for (int row = 0; row < fields.length; row++) {
            for (int column = 0; column < fields.length; column++) {
                if (fields[row][column]) {
                    put(
                            "%s %s %s %s re",
                            number(from + column * field),
                            number(HEIGHT - y - (row + 1) * field),
                            number(field),
                            number(field));
                }
            }
        }
        put("f");
    }

    /** Adds the sheet to its document. Nothing can be drawn any more. */
    void finish() throws IOException {
        var embedded = new COSDictionary();
        for (var font : fonts.entrySet()) {
            embedded.setItem(font.getKey().name(), font.getValue().write(document));
        }
        resources.getCOSObject().setItem(COSName.FONT, embedded);
        var page = new PDPage(new PDRectangle((float) WIDTH, (float) HEIGHT));
        page.setResources(resources);
        page.setContents(new PDStream(
                document,
                new ByteArrayInputStream(drawn.toString().getBytes(StandardCharsets.US_ASCII)),
                COSName.FLATE_DECODE));
        document.addPage(page);
    }

    private void fill(Tint tint) {
        put("%s %s %s rg", number(tint.red()), number(tint.green()), number(tint.blue()));
    }

    private String left(double x, double width) {
        return number(rightToLeft ? WIDTH - x - width : x);
    }

    private void put(String form, Object... values) {
        drawn.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
