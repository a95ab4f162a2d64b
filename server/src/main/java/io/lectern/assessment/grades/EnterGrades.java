package io.lectern.assessment.grades;

import io.lectern.accounts.Actor;
import io.lectern.assessment.GradeProblem;
import io.lectern.assessment.Score;
import io.lectern.assessment.grades.GradeColumn.Kind;
import io.lectern.assessment.grades.GradeEntry.Change;
import io.lectern.assessment.grades.GradeEntry.Content;
import io.lectern.kernel.GeneralProblem;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers enter points, replace results with a reason, and excuse. Who comes second is told, and nothing is overwritten. */
@Component
public class EnterGrades {

    private static final int DIGITS = 2;

    private final GradeDesk desk;
    private final GradeEntries entries;
    private final Clock clock;

    EnterGrades(GradeDesk desk, GradeEntries entries, Clock clock) {
        this.desk = desk;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Puts this in the place of what was entered before.
     *
     * @param column the course itself for the grade as a whole, which is entered in percent
     * @param revision of what the person saw
     * @return the learner's grades with it
     */
    @Transactional
    public LearnerGrades enter(Actor actor, UUID course, UUID column, UUID person, long revision, Content content) {
        desk.requireChange(actor, course);
        GradeDesk.Base base = desk.base(actor, course);
        LearnerGrades grades = desk.one(base, person);
        Score computed = column.equals(course) ? whole(grades, content) : cell(grades, column, content);
        Optional<GradeEntry> before = entries.findByColumnIdAndPersonId(column, person);
        if (GradeEntry.revisionOf(before) != revision) {
            throw new GeneralProblem.Conflict("grade");
        }
        if (before.map(GradeEntry::content).orElse(Content.NOTHING).equals(content)) {
            return grades;
        }
        var change = new Change(content, computed, actor.userId(), clock.instant());
        try {
            entries.save(
                    before.map(e -> e.with(change)).orElseGet(() -> GradeEntry.first(course, column, person, change)));
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new GeneralProblem.Conflict("grade");
        }
        return desk.one(base, person);
    }

    private static @Nullable Score cell(LearnerGrades grades, UUID column, Content content) {
        GradeCell cell = grades.cells().stream()
                .filter(c -> c.column().id().equals(column))
                .findFirst()
                .orElseThrow(() -> new GeneralProblem.NotFound("grade-column"));
        check(content, cell.column().possible(), cell.column().kind() == Kind.ASSESSMENT);
        return cell.computed();
    }

    private static @Nullable Score whole(LearnerGrades grades, Content content) {
        if (content.excused()) {
            throw new GeneralProblem.NotFound("grade-column");
        }
        check(content, LearnerGrades.WHOLE, true);
        return grades.computed();
    }

    private static void check(Content content, BigDecimal most, boolean replaces) {
        BigDecimal points = content.points();
        if (points == null) {
            return;
        }
        if (points.signum() < 0 || points.compareTo(most) > 0 || points.scale() > DIGITS) {
            throw new GradeProblem.OutOfRange(most);
        }
        if (replaces && content.reason() == null) {
            throw new GradeProblem.ReasonMissing();
        }
    }
}
