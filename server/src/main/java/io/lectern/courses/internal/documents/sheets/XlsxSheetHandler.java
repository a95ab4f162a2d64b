package io.lectern.courses.internal.documents.sheets;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Tells the rows also what the library leaves out: the direction of the sheet and what is hidden in it. */
final class XlsxSheetHandler extends XSSFSheetXMLHandler {

    private final XlsxRows rows;

    XlsxSheetHandler(StylesTable styles, ReadOnlySharedStringsTable strings, XlsxRows rows, DataFormatter formatter) {
        super(styles, strings, rows, formatter, false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "sheetView" -> rows.direct(isTrue(attributes, "rightToLeft"));
            case "col" -> {
                if (isTrue(attributes, "hidden")) {
                    rows.hideColumns(number(attributes, "min"), number(attributes, "max"));
                }
            }
            case "row" -> rows.hideRow(isTrue(attributes, "hidden"));
            default -> {
                // the library looks at everything else
            }
        }
        super.startElement(uri, name, qualified, attributes);
    }

    private static boolean isTrue(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(Attributes attributes, String name) throws SAXException {
        try {
            return Integer.parseInt(attributes.getValue(name));
        } catch (NumberFormatException e) {
            throw new SAXException(e);
        }
    }
}
