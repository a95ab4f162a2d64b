package io.lectern.courses.internal.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Writes Word documents for tests. */
final class WordFile implements AutoCloseable {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    final XWPFDocument document = new XWPFDocument();

    XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        return run;
    }

    void styled(String style, String text) {
        paragraph(text).setStyle(style);
    }

    /** @param outline from 0, or -1 */
    void style(String id, String name, int outline) throws XmlException {
        String level = outline < 0 ? "" : "<w:pPr><w:outlineLvl w:val=\"" + outline + "\"/></w:pPr>";
        CTStyles styles = StylesDocument.Factory.parse("<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\""
                        + id + "\"><w:name w:val=\"" + name + "\"/>" + level + "</w:style></w:styles>")
                .getStyles();
        CTStyle style = styles.getStyleArray(0);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    /** Two kinds of lists: number 1 with bullets, number 2 with numbers. */
    void lists() throws XmlException {
        for (String format : List.of("bullet", "decimal")) {
            String levels = "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"" + format + "\"/></w:lvl>"
                    + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"" + format + "\"/></w:lvl>";
            CTNumbering numbering = NumberingDocument.Factory.parse("<w:numbering " + W
                            + "><w:abstractNum w:abstractNumId=\"" + (format.equals("bullet") ? 0 : 1) + "\">" + levels
                            + "</w:abstractNum></w:numbering>")
                    .getNumbering();
            CTAbstractNum list = numbering.getAbstractNumArray(0);
            var known = document.createNumbering();
            known.addNum(known.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
        }
    }

    void item(int list, int depth, String text) {
        XWPFParagraph item = paragraph(text);
        item.setNumID(java.math.BigInteger.valueOf(list));
        item.setNumILvl(java.math.BigInteger.valueOf(depth));
    }

    void table(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                table.getRow(i).getCell(j).setText(rows[i][j]);
            }
        }
    }

    void picture(byte[] png, String alt) throws IOException, InvalidFormatException {
        XWPFRun run = document.createParagraph().createRun();
        var picture = run.addPicture(
                new ByteArrayInputStream(png), Document.PICTURE_TYPE_PNG, "p.png", Units.toEMU(80), Units.toEMU(60));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
    }

    /** Puts raw XML into the body, for what POI has no words for. */
    void raw(String xml) throws XmlException {
        var paragraph = document.createParagraph();
        paragraph
                .getCTP()
                .set(org.apache.xmlbeans.XmlObject.Factory.parse("<xml-fragment " + W
                        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                        + " xmlns:v=\"urn:schemas-microsoft-com:vml\">" + xml + "</xml-fragment>"));
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    Path save(Path folder) throws IOException {
        Path file = folder.resolve("lesson.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
