package io.lectern.assessment.grades;

import io.lectern.assessment.Score;
import io.lectern.assessment.grades.workbook.TableCell;
import io.lectern.assessment.grades.workbook.TableCell.Empty;
import io.lectern.assessment.grades.workbook.TableCell.Number;
import io.lectern.assessment.grades.workbook.TableCell.Words;
import io.lectern.assessment.grades.workbook.Workbook;
import io.lectern.kernel.CsvWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A gradebook as a file. What people wrote is text in it and never runs as a formula; points are numbers. */
final class GradeFile {

    private final String name;
    private final List<List<TableCell>> rows;
    private final boolean rightToLeft;

    private GradeFile(String name, List<List<TableCell>> rows, boolean rightToLeft) {
        this.name = name;
        this.rows = rows;
        this.rightToLeft = rightToLeft;
    }

    /** @param ended whether those are in it whose enrolment has ended */
    static GradeFile of(ReadGrades.Sheet sheet, boolean ended, String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.grades", Locale.of(language));
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(head(sheet.columns(), words));
        sheet.rows().stream()
                .filter(row -> ended || !row.grades().learner().ended())
                .forEach(row -> rows.add(row(row, words)));
        return new GradeFile(words.getString("sheet"), rows, language.equals("ar"));
    }

    private static List<TableCell> head(List<GradeColumn> columns, ResourceBundle words) {
        List<TableCell> head = new ArrayList<>();
        head.add(new Words(words.getString("learner")));
        head.add(new Words(words.getString("email")));
        columns.forEach(c -> head.add(new Words(MessageFormat.format(
                words.getString("column"), c.title(), c.possible().toPlainString()))));
        head.add(new Words(words.getString("percent")));
        head.add(new Words(words.getString("letter")));
        head.add(new Words(words.getString("rule")));
        head.add(new Words(words.getString("enrolment")));
        return head;
    }

    private static List<TableCell> row(ReadGrades.Row row, ResourceBundle words) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(new Words(row.person().name()));
        cells.add(new Words(row.person().email()));
        row.grades()
                .cells()
                .forEach(c -> cells.add(
                        c.entered().excused()
                                ? new Words(words.getString("excused"))
                                : number(pointsOf(c.score(), c.column()))));
        cells.add(number(row.grades().percent()));
        cells.add(new Words(Objects.requireNonNullElse(row.grades().letter(), "")));
        cells.add(number(BigDecimal.valueOf(row.grades().outcome().rule())));
        cells.add(row.grades().learner().ended() ? new Words(words.getString("ended")) : new Empty());
        return cells;
    }

    /** An attempt may have had other points than the column; its share of them counts. */
    private static @Nullable BigDecimal pointsOf(@Nullable Score score, GradeColumn column) {
        return score == null ? null : score.of(column.possible());
    }

    private static TableCell number(@Nullable BigDecimal value) {
        return value == null ? new Empty() : new Number(value);
    }

    /** In UTF-8; an apostrophe stands before what would run. */
    byte[] csv() {
        return CsvWriter.write(rows.stream()
                        .map(row -> row.stream().map(GradeFile::text).toList())
                        .toList())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(TableCell cell) {
        return switch (cell) {
            case Words(String text) -> text;
            case Number(BigDecimal value) -> value.toPlainString();
            case Empty _ -> "";
        };
    }

    /** For spreadsheet programs; what would run is marked as text. */
    byte[] workbook() {
        return Workbook.write(name, rows, rightToLeft);
    }
}
