package io.lectern.learning.feedback;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What learners say of a course, for its teachers and for who oversees the academy. A teacher reads what is said of the course and
 * of themselves; what is said of a colleague is read by the colleague and by who oversees. Whose an anonymous answer is leaves this
 * class for nobody.
 */
@Component
public class ReadFeedback {

    private final CourseFeedbacks feedbacks;
    private final CourseCatalog catalog;
    private final CourseAccess access;
    private final People people;

    ReadFeedback(CourseFeedbacks feedbacks, CourseCatalog catalog, CourseAccess access, People people) {
        this.feedbacks = feedbacks;
        this.catalog = catalog;
        this.access = access;
        this.people = people;
    }

    /** @param answers how many have said something @param ratings empty as long as nobody would be hidden */
    public record OfTeacher(Person teacher, int answers, Optional<Ratings> ratings) {}

    /** @param answers how many have said something @param ratings of the course; empty as long as nobody would be hidden */
    public record Results(CourseSummary course, int answers, Optional<Ratings> ratings, List<OfTeacher> teachers) {
        public Results {
            teachers = List.copyOf(teachers);
        }
    }

    @Transactional(readOnly = true)
    public Results of(Actor actor, UUID courseId) {
        CourseSummary course =
                catalog.find(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        if (!access.maySeeLearners(actor, course)) {
            throw new GeneralProblem.Forbidden("feedback.read");
        }
        List<CourseFeedback> given = feedbacks.findByCourseId(courseId);
        Map<UUID, String> names = namesOf(given);
        List<Ratings.Answer> answers = given.stream()
                .map(feedback -> answer(feedback, feedback.said().course(), names))
                .toList();
        List<OfTeacher> teachers = people.findAll(course.teachers()).stream()
                .filter(teacher -> actor.oversees() || teacher.id().equals(actor.id()))
                .map(teacher -> ofTeacher(teacher, given, names))
                .toList();
        return new Results(course, given.size(), Ratings.of(answers), teachers);
    }

    private static OfTeacher ofTeacher(Person teacher, List<CourseFeedback> given, Map<UUID, String> names) {
        List<Ratings.Answer> answers = given.stream()
                .flatMap(feedback -> feedback.said().teachers().stream()
                        .filter(said -> said.teacherId().equals(teacher.id().value()))
                        .map(said -> answer(feedback, said.opinion(), names)))
                .toList();
        return new OfTeacher(teacher, answers.size(), Ratings.of(answers));
    }

    private static Ratings.Answer answer(CourseFeedback feedback, Opinion opinion, Map<UUID, String> names) {
        return new Ratings.Answer(opinion, feedback.anonymous() ? null : names.get(feedback.personId()));
    }

    private Map<UUID, String> namesOf(List<CourseFeedback> given) {
        List<UserId> named = given.stream()
                .filter(feedback -> !feedback.anonymous())
                .map(feedback -> new UserId(feedback.personId()))
                .toList();
        return people.findAll(named).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
    }
}
