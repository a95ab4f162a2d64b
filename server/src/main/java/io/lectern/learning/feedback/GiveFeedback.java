package io.lectern.learning.feedback;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.CompletedCourses;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Learners of a course, present and past, say what they think of it and of who teaches it. */
@Component
public class GiveFeedback {

    private final CourseFeedbacks feedbacks;
    private final CourseCatalog catalog;
    private final EnrolmentRegister register;
    private final CompletedCourses completed;
    private final People people;
    private final Turns turns;
    private final Clock clock;

    GiveFeedback(
            CourseFeedbacks feedbacks,
            CourseCatalog catalog,
            EnrolmentRegister register,
            CompletedCourses completed,
            People people,
            Turns turns,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.catalog = catalog;
        this.register = register;
        this.completed = completed;
        this.people = people;
        this.turns = turns;
        this.clock = clock;
    }

    /** What a person has said. */
    public record Given(boolean anonymous, CourseFeedback.Said said) {}

    /** @param mayGive whether the person takes the course or has completed it, and does not teach it */
    public record Form(boolean mayGive, List<Person> teachers, Optional<Given> given) {
        public Form {
            teachers = List.copyOf(teachers);
        }
    }

    @Transactional(readOnly = true)
    public Form read(Actor actor, UUID courseId) {
        CourseSummary course = course(courseId);
        if (!mayGive(actor, course)) {
            return new Form(false, List.of(), Optional.empty());
        }
        Optional<Given> given = feedbacks
                .findByCourseIdAndPersonId(courseId, actor.userId())
                .map(feedback -> new Given(feedback.anonymous(), feedback.said()));
        return new Form(true, people.findAll(course.teachers()), given);
    }

    /** What was said before is replaced. */
    public Given give(Actor actor, UUID courseId, Given words) {
        CourseSummary course = course(courseId);
        if (!mayGive(actor, course)) {
            throw new GeneralProblem.Forbidden("feedback.give");
        }
        requireTeachersOf(course, words.said().teachers());
        return turns.take(() -> {
            CourseFeedback saved = feedbacks.save(feedbacks
                    .findByCourseIdAndPersonId(courseId, actor.userId())
                    .map(before -> before.changed(words.anonymous(), words.said(), clock.instant()))
                    .orElseGet(() -> CourseFeedback.of(
                            courseId, actor.userId(), words.anonymous(), words.said(), clock.instant())));
            return new Given(saved.anonymous(), saved.said());
        });
    }

    /** One's own words can be taken back by whoever has given them, also later. */
    @Transactional
    public void takeBack(Actor actor, UUID courseId) {
        feedbacks.deleteByCourseIdAndPersonId(courseId, actor.userId());
    }

    private boolean mayGive(Actor actor, CourseSummary course) {
        return !course.teachers().contains(actor.id())
                && (register.isEnrolled(actor.id(), course.id())
                        || completed.find(actor.id(), course.id()).isPresent());
    }

    private CourseSummary course(UUID id) {
        return catalog.find(new CourseId(id)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }

    private static void requireTeachersOf(CourseSummary course, List<CourseFeedback.OfTeacher> teachers) {
        List<UUID> named =
                teachers.stream().map(CourseFeedback.OfTeacher::teacherId).toList();
        boolean all = named.stream()
                .allMatch(
                        id -> course.teachers().stream().anyMatch(t -> t.value().equals(id)));
        if (!all || named.stream().distinct().count() < named.size()) {
            throw new GeneralProblem.Invalid("teachers", "unknown", "Somebody named here does not teach the course.");
        }
    }
}
