package io.lectern.assessment.grades;

import static java.util.stream.Collectors.toMap;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.assessment.grades.GradeEntry.Change;
import io.lectern.assessment.grades.Gradebook.Application;
import io.lectern.assessment.grades.formula.Formula;
import io.lectern.kernel.GeneralProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the grades of a course: all of them to its teachers and who oversees the academy, their own to learners. */
@Component
public class ReadGrades {

    /** @param editable whether the person may change them */
    public record Sheet(Gradebook book, Formula formula, List<GradeColumn> columns, List<Row> rows, boolean editable) {}

    public record Row(Person person, LearnerGrades grades) {}

    /** Grades with what explains them. */
    public record Explained(Gradebook book, Formula formula, LearnerGrades grades) {

        /** Which formula holds for them, since when and by whom; empty while it is the usual one. */
        public Optional<Application> application() {
            return book.applicationFor(grades.learner().finishedAt());
        }
    }

    private final GradeDesk desk;
    private final GradeEntries entries;
    private final People people;

    ReadGrades(GradeDesk desk, GradeEntries entries, People people) {
        this.desk = desk;
        this.entries = entries;
        this.people = people;
    }

    /** Everybody who takes the course or took it, by name. */
    @Transactional(readOnly = true)
    public Sheet ofCourse(Actor actor, UUID course) {
        desk.requireLook(actor, course);
        GradeDesk.Base base = desk.base(actor, course);
        return new Sheet(
                base.book(), base.formula(), base.columns(), rows(desk.all(base)), desk.mayChange(actor, course));
    }

    /** How the grade of one learner came about, for teachers. */
    @Transactional(readOnly = true)
    public Explained of(Actor actor, UUID course, UUID person) {
        desk.requireLook(actor, course);
        return explained(actor, course, person);
    }

    /** The learner's own grades. What is not released to them is not in it. */
    @Transactional(readOnly = true)
    public Explained own(Actor actor, UUID course) {
        Explained all = explained(actor, course, actor.userId());
        return new Explained(all.book(), all.formula(), all.grades().asTheLearnerKnows());
    }

    /** What teachers entered for a learner in a column, the newest first. */
    @Transactional(readOnly = true)
    public List<Change> changes(Actor actor, UUID course, UUID column, UUID person) {
        desk.requireLook(actor, course);
        return entries.findByColumnIdAndPersonId(column, person)
                .filter(entry -> entry.courseId().equals(course))
                .map(entry -> entry.changes().reversed())
                .orElse(List.of());
    }

    private Explained explained(Actor actor, UUID course, UUID person) {
        GradeDesk.Base base = desk.base(actor, course);
        LearnerGrades grades = desk.one(base, person);
        return new Explained(base.book(), base.formula(grades.outcome().rule()), grades);
    }

    List<Row> rows(List<LearnerGrades> grades) {
        Map<UUID, Person> persons = people
                .findAll(grades.stream().map(g -> new UserId(g.person())).toList())
                .stream()
                .collect(toMap(p -> p.id().value(), p -> p));
        return grades.stream()
                .filter(g -> persons.containsKey(g.person()))
                .map(g -> new Row(find(persons, g.person()), g))
                .sorted(Comparator.comparing((Row row) -> row.person().name())
                        .thenComparing(row -> row.person().id().value()))
                .toList();
    }

    private static Person find(Map<UUID, Person> persons, UUID id) {
        Person found = persons.get(id);
        if (found == null) {
            throw new GeneralProblem.NotFound("learner");
        }
        return found;
    }
}
