package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.office.Xml;
import io.lectern.courses.internal.documents.writing.Runs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Lays a table flat: a cell over several rows is repeated in each, one over several columns leaves the others empty. */
final class DocxTable {

    private static final int MOST_COLUMNS = 60;

    private final DocxContext context;

    DocxTable(DocxContext context) {
        this.context = context;
    }

    List<List<String>> rows(Element table) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, String> above = new HashMap<>();
        for (Element row : rowsOf(table)) {
            List<String> cells = new ArrayList<>();
            for (Element cell : cellsOf(row)) {
                String text = text(cell);
                Element merge = Xml.path(cell, "tcPr", "vMerge");
                if (merge != null && !"restart".equals(Xml.attribute(merge, "val"))) {
                    text = above.getOrDefault(cells.size(), text);
                }
                above.put(cells.size(), text);
                cells.add(text);
                int span = Xml.number(Xml.value(Xml.child(cell, "tcPr"), "gridSpan"), 1);
                for (int i = 1; i < Math.min(span, MOST_COLUMNS); i++) {
                    above.put(cells.size(), "");
                    cells.add("");
                }
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(cells.size() > MOST_COLUMNS ? cells.subList(0, MOST_COLUMNS) : cells);
            }
        }
        return rows;
    }

    /** The cells of the table's first row; what a table of a single cell consists of. */
    static List<Element> cells(Element table) {
        return rowsOf(table).stream().flatMap(row -> cellsOf(row).stream()).toList();
    }

    private static List<Element> rowsOf(Element table) {
        return unwrapped(table, "tr")
                .filter(row -> Xml.path(row, "trPr", "del") == null)
                .toList();
    }

    private static List<Element> cellsOf(Element row) {
        return unwrapped(row, "tc").toList();
    }

    /** Children of a name, also those inside of content controls. */
    private static Stream<Element> unwrapped(Element parent, String name) {
        return Xml.children(parent).stream().flatMap(child -> switch (String.valueOf(child.getLocalName())) {
            case "sdt", "sdtContent", "customXml" -> unwrapped(child, name);
            case String found when found.equals(name) -> Stream.of(child);
            default -> Stream.empty();
        });
    }

    private String text(Element cell) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Element child : Xml.children(cell)) {
            if ("p".equals(child.getLocalName())) {
                String style = Xml.value(Xml.child(child, "pPr"), "pStyle");
                lines.add(DocxRuns.read(child, context, style).runs.cell());
            } else if ("tbl".equals(child.getLocalName())) {
                rows(child)
                        .forEach(row -> lines.add(Runs.of(String.join(" ", row)).cell()));
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("<br>"));
    }
}
