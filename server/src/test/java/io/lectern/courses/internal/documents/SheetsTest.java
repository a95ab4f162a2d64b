package io.lectern.courses.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.internal.documents.sheets.CsvReader;
import io.lectern.courses.internal.documents.sheets.Sheet;
import io.lectern.courses.internal.documents.sheets.XlsxReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {

    @TempDir
    Path folder;

    @Test
    void valuesAreReadAsSpreadsheetsWriteThem() throws IOException {
        Sheet sheet = csv(
                "\uFEFFItem;Price\r\n\"Box; large\";\"4,50\"\r\n\"says \"\"so\"\"\";\r\n\r\n", StandardCharsets.UTF_8);
        assertThat(sheet.rows())
                .containsExactly(List.of("Item", "Price"), List.of("Box; large", "4,50"), List.of("says \"so\""));
        assertThat(sheet.columns()).isEqualTo(2);
        assertThat(sheet.rightToLeft()).isFalse();
    }

    @Test
    void oldArabicListsAreReadToo() throws IOException {
        Sheet sheet = csv("الصنف,العدد\nصندوق,4", Charset.forName("windows-1256"));
        assertThat(sheet.rows()).containsExactly(List.of("الصنف", "العدد"), List.of("صندوق", "4"));
        assertThat(sheet.rightToLeft()).isTrue();
    }

    @Test
    void whatIsMoreThanCanBeKeptIsCounted() throws IOException {
        Sheet sheet = csv("a,".repeat(120) + "z\n" + "b\n".repeat(6_000), StandardCharsets.UTF_8);
        assertThat(sheet.rows()).hasSize(5_000);
        assertThat(sheet.allRows()).isEqualTo(6_001);
        assertThat(sheet.columns()).isEqualTo(100);
        assertThat(sheet.allColumns()).isEqualTo(121);
    }

    @Test
    void workbooksAreReadAsTheyAreSeen() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            XSSFSheet stock = book.createSheet("المخزون");
            stock.setRightToLeft(true);
            Row head = stock.createRow(0);
            head.createCell(0).setCellValue("الصنف");
            head.createCell(1).setCellValue("key");
            head.createCell(2).setCellValue("Share");
            stock.setColumnHidden(1, true);
            Row secret = stock.createRow(1);
            secret.createCell(0).setCellValue("secret");
            secret.setZeroHeight(true);
            var value = stock.createRow(3).createCell(2);
            value.setCellValue(0.25);
            var percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0%"));
            value.setCellStyle(percent);
            book.createSheet("answers").createRow(0).createCell(0).setCellValue("answer");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        List<Sheet> sheets = XlsxReader.read(new SourceDocument("book.xlsx", file), deadline());
        assertThat(sheets).hasSize(1);
        Sheet stock = sheets.getFirst();
        assertThat(stock.name()).isEqualTo("المخزون");
        assertThat(stock.rightToLeft()).isTrue();
        assertThat(stock.rows()).containsExactly(List.of("الصنف", "Share"), List.of(), List.of("", "25%"));
    }

    private Sheet csv(String text, Charset charset) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, text.getBytes(charset));
        return CsvReader.read(new SourceDocument("list.csv", file), deadline());
    }

    private static Deadline deadline() {
        return Deadline.in(Duration.ofMinutes(1), InstantSource.system());
    }
}
