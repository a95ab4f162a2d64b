package io.lectern.assessment.grades;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.Score;
import io.lectern.assessment.grades.GradeColumn.Kind;
import io.lectern.assessment.grades.GradeEntry.Content;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.kernel.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradeFileTest {

    private static final UUID COURSE = Ids.next();
    private static final GradeColumn QUIZ =
            new GradeColumn(Ids.next(), Kind.ASSESSMENT, "=1+1", new BigDecimal("10"), true);
    private static final GradeColumn ORAL =
            new GradeColumn(Ids.next(), Kind.BY_HAND, "Oral, \"loud\"", new BigDecimal("20"), true);

    private static GradeFile file(String name, String language) {
        return file(name, language, false, true);
    }

    private static GradeFile file(String name, String language, boolean ended, boolean withEnded) {
        var quiz = new GradeCell(
                QUIZ, new Score(new BigDecimal("2.5"), new BigDecimal("5")), false, Content.NOTHING, 0, false);
        var oral = new GradeCell(ORAL, null, false, new Content(null, true, null), 1, false);
        var person = new Person(new UserId(Ids.next()), name, "a@example.org", "en", "Asia/Dubai", Set.of());
        LearnerGrades grades = LearnerGrades.of(
                new BookLearner(person.id().value(), ended, null),
                List.of(quiz, oral),
                Formula.USUAL,
                1,
                Content.NOTHING,
                0);
        var sheet = new ReadGrades.Sheet(
                Gradebook.empty(COURSE),
                Formula.USUAL,
                List.of(QUIZ, ORAL),
                List.of(new ReadGrades.Row(person, grades)),
                true);
        return GradeFile.of(sheet, withEnded, language);
    }

    private static String csv(GradeFile file) {
        return new String(file.csv(), StandardCharsets.UTF_8);
    }

    @Test
    void pointsAreThoseOfTheColumn() {
        assertThat(csv(file("Priya", "en"))).isEqualTo("""
                \uFEFFLearner,E-mail,'=1+1 (of 10),"Oral, ""loud"" (of 20)",Grade in %,Letter,Version of the rules,Enrolment\r
                Priya,a@example.org,5,excused,50.00,F,1,\r
                """);
        assertThat(csv(file("Priya", "ar"))).contains("المتعلّم").contains("معفى");
    }

    @Test
    void whoseEnrolmentHasEndedIsNamedOrLeftOut() {
        assertThat(csv(file("Priya", "en", true, true))).contains("Priya,").contains(",1,ended");
        assertThat(csv(file("Priya", "en", true, false))).doesNotContain("Priya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void namesNeverRunAsFormulas(String name) throws IOException {
        assertThat(csv(file(name, "en"))).contains("'" + name.replace("\"", "\"\""));
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(file(name, "en").workbook()))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void numbersStayNumbers() throws IOException {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(file("Priya", "en").workbook()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("=1+1 (of 10)");
            assertThat(sheet.getRow(0).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
                    .isFalse();
            assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(5);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("excused");
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(50);
        }
    }
}
