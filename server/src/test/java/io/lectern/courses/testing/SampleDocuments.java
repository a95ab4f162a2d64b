package io.lectern.courses.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** One small lesson, two ways of paying a supplier, as the kinds of documents that teachers have. */
public final class SampleDocuments {

    public static final String HEADING = "Two ways to pay";
    public static final String TEXT = "A supplier may be paid before the goods leave or after they have arrived.";
    public static final String CODE = "due = arrival + days(30)";
    private static final String[][] TABLE = {{"Way", "Risk"}, {"Before", "Buyer"}, {"After", "Supplier"}};

    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final PDFont MONO = new PDType1Font(FontName.COURIER);

    private SampleDocuments() {}

    /** A picture with something to see on it. */
    public static byte[] png() throws IOException {
        var image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(10, 10, 90, 60);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** A picture that there is only once. */
    public static byte[] png(UUID which) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(png());
        bytes.write(text(which.toString()));
        return bytes.toByteArray();
    }

    public static byte[] docx() throws IOException, InvalidFormatException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            XWPFRun heading = document.createParagraph().createRun();
            heading.setBold(true);
            heading.setFontSize(18);
            heading.setText(HEADING);
            document.createParagraph().createRun().setText(TEXT);
            XWPFRun code = document.createParagraph().createRun();
            code.setFontFamily("Courier New");
            code.setText(CODE);
            XWPFTable table = document.createTable(TABLE.length, 2);
            for (int i = 0; i < TABLE.length; i++) {
                table.getRow(i).getCell(0).setText(TABLE[i][0]);
                table.getRow(i).getCell(1).setText(TABLE[i][1]);
            }
            document.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png()),
                            Document.PICTURE_TYPE_PNG,
                            "way.png",
                            Units.toEMU(120),
                            Units.toEMU(90));
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    public static byte[] pptx() throws IOException {
        try (var show = new XMLSlideShow();
                var bytes = new ByteArrayOutputStream()) {
            var slide = show.createSlide();
            var title = slide.createTextBox();
            title.setPlaceholder(org.apache.poi.sl.usermodel.Placeholder.TITLE);
            title.setText(HEADING);
            var text = slide.createTextBox();
            text.setAnchor(new Rectangle(40, 120, 600, 60));
            text.setText(TEXT);
            var code = slide.createTextBox();
            code.setAnchor(new Rectangle(40, 190, 600, 40));
            code.setText(CODE).setFontFamily("Courier New");
            XSLFTable table = slide.createTable(TABLE.length, 2);
            table.setAnchor(new Rectangle(40, 240, 400, 120));
            for (int i = 0; i < TABLE.length; i++) {
                table.getCell(i, 0).setText(TABLE[i][0]);
                table.getCell(i, 1).setText(TABLE[i][1]);
            }
            slide.createPicture(show.addPicture(png(), PictureType.PNG)).setAnchor(new Rectangle(480, 240, 120, 90));
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    public static byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                line(content, BOLD, 20, 70, 720, HEADING);
                line(content, PLAIN, 11, 70, 690, TEXT);
                line(content, PLAIN, 11, 70, 676, "Both ways are usual, and each leaves somebody with a risk.");
                line(content, MONO, 10, 70, 640, CODE);
                for (int i = 0; i < TABLE.length; i++) {
                    line(content, PLAIN, 11, 70, 600 - 16 * i, TABLE[i][0]);
                    line(content, PLAIN, 11, 260, 600 - 16 * i, TABLE[i][1]);
                }
                content.drawImage(picture(document), 70, 400, 120, 90);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A PDF whose pages are only pictures of pages. */
    public static byte[] scan() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < 2; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture(document), 0, 0, 600, 780);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** An archive of these files. */
    public static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A small archive of which every file unfolds to many megabytes. */
    public static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[1 << 20];
        try (var zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < 8; file++) {
                zip.putNextEntry(new ZipEntry("lesson" + file + ".md"));
                for (int i = 0; i < 100; i++) {
                    zip.write(nothing);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PDImageXObject picture(PDDocument document) throws IOException {
        return PDImageXObject.createFromByteArray(document, png(), "picture");
    }

    private static void line(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
