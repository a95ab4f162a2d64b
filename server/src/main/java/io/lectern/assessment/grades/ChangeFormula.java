package io.lectern.assessment.grades;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.assessment.GradeProblem;
import io.lectern.assessment.grades.Gradebook.Application;
import io.lectern.assessment.grades.ReadGrades.Row;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.assessment.grades.formula.FormulaCheck;
import io.lectern.assessment.grades.formula.FormulaFault;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers change how grades come about: each change is a new version, which holds only when it is applied. */
@Component
public class ChangeFormula {

    /** @param versions the newest first, without the usual one, which is nobody's */
    public record Versions(Gradebook book, List<GradeFormula> versions, List<GradeColumn> columns, boolean editable) {}

    /** A learner whose grade would be another. */
    public record Difference(Row before, LearnerGrades after) {}

    /** @param learners how many there are in all @param keeping how many of them keep the version that they finished by */
    public record Preview(int learners, int keeping, List<Difference> differences) {}

    private final GradeFormulas formulas;
    private final Gradebooks books;
    private final GradeDesk desk;
    private final ReadGrades read;
    private final Clock clock;

    ChangeFormula(GradeFormulas formulas, Gradebooks books, GradeDesk desk, ReadGrades read, Clock clock) {
        this.formulas = formulas;
        this.books = books;
        this.desk = desk;
        this.read = read;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Versions versions(Actor actor, UUID course) {
        desk.requireLook(actor, course);
        return versions(actor, desk.base(actor, course));
    }

    /**
     * Makes a new version, which changes no grade yet.
     *
     * @param latest number of the newest version that the person saw
     */
    @Transactional
    public GradeFormula make(Actor actor, UUID course, int latest, Formula formula) {
        desk.requireChange(actor, course);
        Set<FormulaFault> faults = FormulaCheck.faultsOf(formula);
        if (!faults.isEmpty()) {
            throw new GradeProblem.FormulaFaulty(faults.stream().map(Enum::name).toList());
        }
        if (latest(course) != latest) {
            throw new GeneralProblem.Conflict("grade-formula");
        }
        try {
            return formulas.save(GradeFormula.made(course, latest + 1, formula, actor.userId(), clock.instant()));
        } catch (DuplicateKeyException e) {
            throw new GeneralProblem.Conflict("grade-formula");
        }
    }

    /**
     * Whose grade would change with a version, and how.
     *
     * @param finished whether it would hold for those as well who have finished the course
     */
    @Transactional(readOnly = true)
    public Preview preview(Actor actor, UUID course, int number, boolean finished) {
        desk.requireLook(actor, course);
        GradeDesk.Base base = desk.base(actor, course);
        base.formula(number);
        List<Row> before = read.rows(desk.all(base));
        Map<UUID, LearnerGrades> after = desk.all(base.applied(application(actor, number, finished))).stream()
                .collect(toMap(LearnerGrades::person, g -> g));
        List<Difference> all = before.stream()
                .map(row -> new Difference(
                        row, Objects.requireNonNull(after.get(row.person().id().value()))))
                .toList();
        return new Preview(
                all.size(),
                (int) all.stream()
                        .filter(d -> d.after().outcome().rule() != number)
                        .count(),
                all.stream()
                        .filter(d -> !isSame(d.before().grades(), d.after()))
                        .toList());
    }

    /**
     * From now on grades come about by this version. Who has finished the course keeps the version that held then.
     *
     * @param revision of the gradebook that the person saw
     * @param finished to let it hold for those as well
     */
    @Transactional
    public Gradebook apply(Actor actor, UUID course, long revision, int number, boolean finished) {
        desk.requireChange(actor, course);
        desk.base(actor, course).formula(number);
        Gradebook book = desk.book(course);
        if (book.revision() != revision) {
            throw new GeneralProblem.Conflict("gradebook");
        }
        if (book.formula() == number && (!finished || book.isForFinished())) {
            return book;
        }
        try {
            return books.save(book.with(application(actor, number, finished)));
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new GeneralProblem.Conflict("gradebook");
        }
    }

    private Application application(Actor actor, int number, boolean finished) {
        return new Application(number, actor.userId(), clock.instant(), finished ? true : null);
    }

    private Versions versions(Actor actor, GradeDesk.Base base) {
        return new Versions(
                base.book(),
                formulas.findByCourseIdOrderByNumberDesc(base.course()),
                base.columns(),
                desk.mayChange(actor, base.course()));
    }

    private int latest(UUID course) {
        return formulas.findByCourseIdOrderByNumberDesc(course).stream()
                .findFirst()
                .map(GradeFormula::number)
                .orElse(GradeFormula.USUAL);
    }

    private static boolean isSame(LearnerGrades before, LearnerGrades after) {
        return Objects.equals(before.percent(), after.percent()) && Objects.equals(before.letter(), after.letter());
    }
}
