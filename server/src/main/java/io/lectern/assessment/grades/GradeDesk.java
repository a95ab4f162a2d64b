package io.lectern.assessment.grades;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.ReleasedScores;
import io.lectern.assessment.attempt.ReleasedScores.Reached;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings together what the grades of a course are made of, for who may know them: teachers of the course and administrators
 * change them, auditors look, learners see their own.
 */
@Component
class GradeDesk {

    /**
     * @param columns assessments that are no drafts, then those kept by hand
     * @param formulas every version of the course, by number
     */
    record Base(UUID course, Gradebook book, List<GradeColumn> columns, Map<Integer, Formula> formulas) {

        /** @throws GeneralProblem.NotFound when the course has no such version */
        Formula formula(int number) {
            Formula found = formulas.get(number);
            if (found == null) {
                throw new GeneralProblem.NotFound("grade-formula");
            }
            return found;
        }

        /** As if that had been decided. */
        Base applied(Gradebook.Application application) {
            return new Base(course, book.with(application), columns, formulas);
        }

        /** The one that is applied. */
        Formula formula() {
            return formula(book.formula());
        }
    }

    private record Place(UUID column, UUID person) {}

    private final AssessmentDesk desk;
    private final ReleasedScores scores;
    private final Gradebooks books;
    private final GradeFormulas formulas;
    private final GradeEntries entries;
    private final BookLearners learners;

    GradeDesk(
            AssessmentDesk desk,
            ReleasedScores scores,
            Gradebooks books,
            GradeFormulas formulas,
            GradeEntries entries,
            BookLearners learners) {
        this.desk = desk;
        this.scores = scores;
        this.books = books;
        this.formulas = formulas;
        this.entries = entries;
        this.learners = learners;
    }

    void requireLook(Actor actor, UUID course) {
        desk.requireOversight(actor, course);
    }

    void requireChange(Actor actor, UUID course) {
        if (!mayChange(actor, course)) {
            throw new GeneralProblem.Forbidden("grades.change");
        }
    }

    boolean mayChange(Actor actor, UUID course) {
        return desk.mayEdit(actor, course);
    }

    Gradebook book(UUID course) {
        return books.findById(course).orElseGet(() -> Gradebook.empty(course));
    }

    /** Who asks may follow the course. */
    Base base(Actor actor, UUID course) {
        Gradebook book = book(course);
        List<GradeColumn> columns = Stream.concat(
                        desk.ofCourse(actor, course).stream().map(GradeColumn::of),
                        book.columns().stream().map(GradeColumn::of))
                .toList();
        Map<Integer, Formula> versions = new HashMap<>();
        versions.put(GradeFormula.USUAL, Formula.USUAL);
        formulas.findByCourseIdOrderByNumberDesc(course).forEach(f -> versions.put(f.number(), f.formula()));
        return new Base(course, book, columns, versions);
    }

    /** The grades of everybody who takes the course or took it. */
    List<LearnerGrades> all(Base base) {
        Map<Place, Reached> reached = reached(base.course(), null);
        Map<Place, GradeEntry> entered = byPlace(entries.findByCourseId(base.course()));
        return learners.of(base.course()).stream()
                .map(learner -> grades(base, learner, reached, entered))
                .toList();
    }

    /** @throws GeneralProblem.NotFound when they never took the course */
    LearnerGrades one(Base base, UUID person) {
        return grades(
                base,
                learners.one(base.course(), person),
                reached(base.course(), person),
                byPlace(entries.findByPersonIdAndCourseId(person, base.course())));
    }

    private Map<Place, Reached> reached(UUID course, @Nullable UUID person) {
        return scores.in(course, person).stream().collect(toMap(r -> new Place(r.assessment(), r.person()), r -> r));
    }

    private static Map<Place, GradeEntry> byPlace(List<GradeEntry> entries) {
        Map<Place, GradeEntry> places = new HashMap<>();
        entries.forEach(e -> places.put(new Place(e.columnId(), e.personId()), e));
        return places;
    }

    private static LearnerGrades grades(
            Base base, BookLearner learner, Map<Place, Reached> reached, Map<Place, GradeEntry> entered) {
        Instant finished = learner.finishedAt();
        Instant owesUntil = base.book().owesUntil(finished);
        List<GradeCell> cells = base.columns().stream()
                .map(column -> {
                    var place = new Place(column.id(), learner.person());
                    boolean later = owesUntil != null
                            && Ids.madeAt(column.id())
                                    .filter(owesUntil::isBefore)
                                    .isPresent();
                    return cell(column, later, reached.get(place), Optional.ofNullable(entered.get(place)));
                })
                .toList();
        Optional<GradeEntry> whole = Optional.ofNullable(entered.get(new Place(base.course(), learner.person())));
        int number = Gradebook.numberOf(base.book().applicationFor(finished));
        return LearnerGrades.of(
                learner, cells, base.formula(number), number, contentOf(whole), GradeEntry.revisionOf(whole));
    }

    private static GradeCell cell(
            GradeColumn column, boolean later, @Nullable Reached reached, Optional<GradeEntry> entry) {
        return new GradeCell(
                column,
                reached == null ? null : reached.best(),
                reached != null && reached.awaiting(),
                contentOf(entry),
                GradeEntry.revisionOf(entry),
                later);
    }

    private static GradeEntry.Content contentOf(Optional<GradeEntry> entry) {
        return entry.map(GradeEntry::content).orElse(GradeEntry.Content.NOTHING);
    }
}
