package io.lectern.assessment.grades.workbook;

import io.lectern.assessment.grades.workbook.TableCell.Empty;
import io.lectern.assessment.grades.workbook.TableCell.Number;
import io.lectern.assessment.grades.workbook.TableCell.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a workbook (XLSX) of one sheet. Texts never run as formulas; numbers are numbers. */
public final class Workbook {

    /** Signs at the beginning of a text that make a spreadsheet take it for a formula when it is edited. */
    private static final String FORMULA = "=+-@\t\r";

    private Workbook() {}

    /** @param rows the first is the head, and the first cell of each row names it: both stay in sight */
    public static byte[] write(String name, List<List<TableCell>> rows, boolean rightToLeft) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(name);
            sheet.setRightToLeft(rightToLeft);
            CellStyle quoted = book.createCellStyle();
            quoted.setQuotePrefixed(true);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i), rows.get(i), quoted);
            }
            sheet.createFreezePane(1, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Row row, List<TableCell> cells, CellStyle quoted) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Words(String text) -> {
                    var cell = row.createCell(i);
                    cell.setCellValue(text);
                    if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
                        cell.setCellStyle(quoted);
                    }
                }
                case Number(BigDecimal value) -> row.createCell(i).setCellValue(value.doubleValue());
                case Empty _ -> {}
            }
        }
    }
}
