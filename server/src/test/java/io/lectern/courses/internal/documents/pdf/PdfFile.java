package io.lectern.courses.internal.documents.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Writes PDF documents for tests, line by line. */
final class PdfFile implements AutoCloseable {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    static final PDFont MONO = new PDType1Font(FontName.COURIER);
    private static final String TWO_DIGITS = "<%02X> <%04X>%n";

    final PDDocument document = new PDDocument();
    private @Nullable PDPageContentStream content;

    PdfFile page() throws IOException {
        finishPage();
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        return this;
    }

    /** @param y from the top of the page */
    PdfFile line(PDFont font, float size, float x, float y, String text) throws IOException {
        PDPageContentStream on = on();
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
        on.showText(text);
        on.endText();
        return this;
    }

    PdfFile text(float y, String text) throws IOException {
        return line(PLAIN, 11, 70, y, text);
    }

    /** Draws a line of Arabic as programs do: shaped letters from left to right, ending at the right edge. */
    PdfFile arabic(float size, float y, String visual) throws IOException {
        var codes = new StringBuilder();
        PDFont font = mapped(visual);
        for (int i = 0; i < visual.length(); i++) {
            codes.append((char) ('A' + visual.indexOf(visual.charAt(i))));
        }
        float width = font.getStringWidth(codes.toString()) / 1000 * size;
        return line(font, size, 520 - width, y, codes.toString());
    }

    /** A font whose letters A, B, C ... mean the signs of a text. */
    private PDFont mapped(String text) throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        var entries = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.indexOf(text.charAt(i)) == i) {
                entries.append(TWO_DIGITS.formatted('A' + i, (int) text.charAt(i)));
                count++;
            }
        }
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "1 begincodespacerange <00> <FF> endcodespacerange\n" + count + " beginbfchar\n" + entries
                + "endbfchar endcmap end end";
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(map.getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        return new PDType1Font(font.getCOSObject());
    }

    PdfFile picture(byte[] png, float y, float width, float height) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png, "p");
        on().drawImage(image, 70, PDRectangle.A4.getHeight() - y - height, width, height);
        return this;
    }

    Path save(Path folder) throws IOException {
        finishPage();
        Path file = folder.resolve("lesson.pdf");
        document.save(file.toFile());
        return file;
    }

    private PDPageContentStream on() {
        if (content == null) {
            throw new IllegalStateException("begin a page first");
        }
        return content;
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
