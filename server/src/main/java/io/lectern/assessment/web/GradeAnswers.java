package io.lectern.assessment.web;

import io.lectern.accounts.Person;
import io.lectern.assessment.FinishedLearners;
import io.lectern.assessment.FinishedLearners.Finish;
import io.lectern.assessment.Score;
import io.lectern.assessment.grades.ChangeFormula;
import io.lectern.assessment.grades.GradeCell;
import io.lectern.assessment.grades.GradeColumn;
import io.lectern.assessment.grades.GradeEntry;
import io.lectern.assessment.grades.GradeFormula;
import io.lectern.assessment.grades.Gradebook.Application;
import io.lectern.assessment.grades.LearnerGrades;
import io.lectern.assessment.grades.ReadGrades;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.assessment.grades.formula.Outcome.CategoryPart;
import io.lectern.assessment.grades.formula.Outcome.Part;
import io.lectern.assessment.grades.formula.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What teachers and learners get about grades. */
final class GradeAnswers {

    private GradeAnswers() {}

    /** @param number of the formula @param by null for the usual one, which nobody applied */
    record AppliedFormula(
            int number, @Nullable String by, @Nullable Instant at, Formula formula) {
        static AppliedFormula of(Optional<Application> application, Formula formula, Map<UUID, String> names) {
            return application
                    .map(a -> new AppliedFormula(a.formula(), names.getOrDefault(a.by(), ""), a.at(), formula))
                    .orElseGet(() -> new AppliedFormula(GradeFormula.USUAL, null, null, formula));
        }
    }

    /** Points of possible points. */
    record GradePoints(BigDecimal earned, BigDecimal possible) {
        static @Nullable GradePoints of(@Nullable Score score) {
            return score == null ? null : new GradePoints(score.earned(), score.possible());
        }
    }

    /**
     * One learner in one column.
     *
     * @param computed what the learner reached @param entered points that a teacher entered @param verdict what became of it
     * @param influence how much of the whole grade it decides, in percent
     */
    record GradeCellAnswer(
            UUID column,
            @Nullable GradePoints computed,
            boolean awaiting,
            @Nullable BigDecimal entered,
            boolean excused,
            @Nullable String reason,
            long revision,
            Verdict verdict,
            @Nullable BigDecimal percent,
            BigDecimal influence) {
        static GradeCellAnswer of(GradeCell cell, Part part) {
            return new GradeCellAnswer(
                    cell.column().id(),
                    GradePoints.of(cell.computed()),
                    cell.awaiting(),
                    cell.entered().points(),
                    cell.entered().excused(),
                    cell.entered().reason(),
                    cell.revision(),
                    part.verdict(),
                    part.percent(),
                    part.influence());
        }
    }

    /**
     * The grade as a whole.
     *
     * @param percent the one that holds @param computed what the formula makes @param entered what a teacher put in its place
     * @param rule number of the formula
     * @param kept why a later version leaves this grade as it is; null as long as it follows every change
     * @param keptSince when that came about
     */
    record WholeGrade(
            @Nullable BigDecimal percent,
            @Nullable String letter,
            @Nullable BigDecimal computed,
            @Nullable BigDecimal entered,
            @Nullable String reason,
            long revision,
            int rule,
            FinishedLearners.@Nullable Why kept,
            @Nullable Instant keptSince) {
        static WholeGrade of(LearnerGrades grades) {
            Finish finish = grades.learner().finish();
            return new WholeGrade(
                    grades.percent(),
                    grades.letter(),
                    grades.outcome().percent(),
                    grades.whole().points(),
                    grades.whole().reason(),
                    grades.wholeRevision(),
                    grades.outcome().rule(),
                    finish == null ? null : finish.why(),
                    finish == null ? null : finish.at());
        }
    }

    /** @param ended whether the enrolment is over */
    record GradeRow(UUID person, String name, boolean ended, WholeGrade whole, List<GradeCellAnswer> cells) {
        static GradeRow of(Person person, LearnerGrades grades) {
            return new GradeRow(
                    person.id().value(),
                    person.name(),
                    grades.learner().ended(),
                    WholeGrade.of(grades),
                    answersOf(grades));
        }
    }

    /** @param revision of the columns and the choice of the formula */
    record GradebookAnswer(
            long revision, AppliedFormula applied, List<GradeColumn> columns, List<GradeRow> items, boolean editable) {
        static GradebookAnswer of(ReadGrades.Sheet sheet, Map<UUID, String> names) {
            return new GradebookAnswer(
                    sheet.book().revision(),
                    AppliedFormula.of(sheet.book().application(), sheet.formula(), names),
                    sheet.columns(),
                    sheet.rows().stream()
                            .map(row -> GradeRow.of(row.person(), row.grades()))
                            .toList(),
                    sheet.editable());
        }
    }

    /** The grades of one learner with what explains them. */
    record ExplainedGrades(
            AppliedFormula applied,
            List<GradeColumn> columns,
            WholeGrade whole,
            List<GradeCellAnswer> cells,
            List<CategoryPart> categories) {
        static ExplainedGrades of(ReadGrades.Explained explained, Map<UUID, String> names) {
            LearnerGrades grades = explained.grades();
            return new ExplainedGrades(
                    AppliedFormula.of(explained.application(), explained.formula(), names),
                    grades.cells().stream().map(GradeCell::column).toList(),
                    WholeGrade.of(grades),
                    answersOf(grades),
                    grades.outcome().categories());
        }
    }

    /** @param computed what stood there by itself at that moment @param by the name of who changed it */
    record GradeChange(
            @Nullable BigDecimal points,
            boolean excused,
            @Nullable String reason,
            @Nullable GradePoints computed,
            String by,
            Instant at) {
        static GradeChange of(GradeEntry.Change change, Map<UUID, String> names) {
            return new GradeChange(
                    change.content().points(),
                    change.content().excused(),
                    change.content().reason(),
                    GradePoints.of(change.computed()),
                    names.getOrDefault(change.by(), ""),
                    change.at());
        }
    }

    record GradeChanges(List<GradeChange> items) {}

    /** @param madeBy empty for the usual one and when they are gone @param madeAt null for the usual one */
    record FormulaVersion(
            int number,
            Formula formula,
            String madeBy,
            @Nullable Instant madeAt) {
        static FormulaVersion of(GradeFormula made, Map<UUID, String> names) {
            return new FormulaVersion(
                    made.number(), made.formula(), names.getOrDefault(made.madeBy(), ""), made.madeAt());
        }
    }

    /** @param items the newest first, the usual one last */
    record FormulaVersions(
            long revision, int applied, List<FormulaVersion> items, List<GradeColumn> columns, boolean editable) {
        static FormulaVersions of(ChangeFormula.Versions found, Map<UUID, String> names) {
            List<FormulaVersion> items = new ArrayList<>(found.versions().stream()
                    .map(v -> FormulaVersion.of(v, names))
                    .toList());
            items.add(new FormulaVersion(GradeFormula.USUAL, Formula.USUAL, "", null));
            return new FormulaVersions(
                    found.book().revision(), found.book().formula(), items, found.columns(), found.editable());
        }
    }

    /** A learner whose grade would be another. */
    record GradeDifference(UUID person, String name, WholeGrade before, WholeGrade after) {}

    /** @param learners how many there are in all @param keeping how many of them keep the version they finished by */
    record FormulaPreview(int learners, int keeping, List<GradeDifference> items) {
        static FormulaPreview of(ChangeFormula.Preview preview) {
            return new FormulaPreview(
                    preview.learners(),
                    preview.keeping(),
                    preview.differences().stream()
                            .map(d -> new GradeDifference(
                                    d.before().person().id().value(),
                                    d.before().person().name(),
                                    WholeGrade.of(d.before().grades()),
                                    WholeGrade.of(d.after())))
                            .toList());
        }
    }

    private static List<GradeCellAnswer> answersOf(LearnerGrades grades) {
        List<GradeCellAnswer> cells = new ArrayList<>();
        for (int i = 0; i < grades.cells().size(); i++) {
            cells.add(GradeCellAnswer.of(
                    grades.cells().get(i), grades.outcome().parts().get(i)));
        }
        return cells;
    }
}
