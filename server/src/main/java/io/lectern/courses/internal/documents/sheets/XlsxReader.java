package io.lectern.courses.internal.documents.sheets;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.office.OfficePackage;
import io.lectern.courses.internal.documents.office.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the values of workbooks as they are seen in Excel. What is hidden there (sheets, rows, columns) stays hidden. */
public final class XlsxReader {

    private static final int MOST_SHEETS = 50;

    private XlsxReader() {}

    /** @throws DocumentProblem when it is damaged or larger than what is read here */
    public static List<Sheet> read(SourceDocument document, Deadline deadline) {
        try (OfficePackage opened = OfficePackage.open(document.file(), document.name(), deadline)) {
            return read(opened, deadline);
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException e) {
            throw new DocumentProblem.Damaged(document.name());
        }
    }

    private static List<Sheet> read(OfficePackage document, Deadline deadline)
            throws IOException, SAXException, ParserConfigurationException, OpenXML4JException {
        var strings = new ReadOnlySharedStringsTable(document.opened());
        var reader = new XSSFReader(document.opened());
        Set<String> hidden = hiddenSheets(document);
        List<Sheet> found = new ArrayList<>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext() && found.size() < MOST_SHEETS) {
            try (InputStream content = sheets.next()) {
                if (hidden.contains(sheets.getSheetName())) {
                    continue;
                }
                var rows = new XlsxRows(deadline);
                XMLReader parser = XMLHelper.newXMLReader();
                parser.setContentHandler(new XlsxSheetHandler(
                        reader.getStylesTable(), strings, rows, new DataFormatter(Locale.ENGLISH)));
                parser.parse(new InputSource(content));
                found.add(rows.sheet(sheets.getSheetName()));
            }
        }
        return found;
    }

    private static Set<String> hiddenSheets(OfficePackage document) throws IOException {
        Set<String> names = new HashSet<>();
        Element sheets = Xml.child(OfficePackage.xml(document.main()).getDocumentElement(), "sheets");
        if (sheets != null) {
            for (Element sheet : Xml.children(sheets)) {
                if (!sheet.getAttribute("state").isEmpty()
                        && !sheet.getAttribute("state").equals("visible")) {
                    names.add(sheet.getAttribute("name"));
                }
            }
        }
        return names;
    }
}
