package io.lectern.assessment.web;

import io.lectern.assessment.grades.GradeEntry;
import io.lectern.assessment.grades.KeepColumns.ColumnContent;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.assessment.grades.formula.Weighting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What teachers send about grades. A {@code revision} is the one that was read before the change. */
final class GradeRequests {

    private GradeRequests() {}

    /** @param points null for none @param reason needed where a result is replaced */
    record EnterGrade(
            long revision,
            @Nullable @Digits(integer = 7, fraction = 2) BigDecimal points,
            boolean excused,
            @Nullable @Size(max = 500) String reason) {
        GradeEntry.Content content() {
            return new GradeEntry.Content(points, excused, reason);
        }
    }

    /** @param released whether learners see it; until then it does not count */
    record SaveColumn(
            long revision,
            @NotBlank @Size(max = 100) String title,

            @NotNull @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
            BigDecimal possible,

            boolean released) {
        ColumnContent content() {
            return new ColumnContent(title, possible, released);
        }
    }

    record CategoryContent(
            @NotBlank @Size(max = 20) String id,
            @NotBlank @Size(max = 100) String title,
            @NotNull @Digits(integer = 4, fraction = 2) BigDecimal weight,
            int dropLowest) {}

    record ColumnRuleContent(
            @NotNull UUID column,
            @Nullable @Size(max = 20) String category,
            @NotNull @Digits(integer = 4, fraction = 2) BigDecimal weight,
            boolean counts) {}

    record BandContent(
            @NotBlank @Size(max = 20) String name,
            @NotNull @Digits(integer = 3, fraction = 2) BigDecimal from) {}

    record FormulaContent(
            @NotNull Weighting weighting,
            boolean missingIsZero,
            @NotNull @Size(max = 30) List<@Valid CategoryContent> categories,
            @NotNull @Size(max = 300) List<@Valid ColumnRuleContent> columns,
            @NotNull @Size(max = 30) List<@Valid BandContent> bands) {
        Formula formula() {
            return new Formula(
                    weighting,
                    missingIsZero,
                    categories.stream()
                            .map(c -> new Formula.Category(c.id(), c.title().strip(), c.weight(), c.dropLowest()))
                            .toList(),
                    columns.stream()
                            .map(c -> new Formula.ColumnRule(c.column(), c.category(), c.weight(), c.counts()))
                            .toList(),
                    bands.stream()
                            .map(b -> new Formula.Band(b.name().strip(), b.from()))
                            .toList());
        }
    }

    /** @param latest number of the newest version that was seen */
    record MakeFormula(int latest, @NotNull @Valid FormulaContent formula) {}

    /** @param finished to let it hold for those as well who have finished the course */
    record ApplyFormula(long revision, int number, boolean finished) {}
}
