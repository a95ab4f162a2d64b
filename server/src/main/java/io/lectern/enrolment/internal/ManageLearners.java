package io.lectern.enrolment.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.events.EnrolmentRevoked;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes a course, for its teachers. */
@Component
public class ManageLearners {

    private static final int PAGE = 50;
    private static final int CANDIDATES = 12;
    private static final UUID START = new UUID(0, 0);

    /** @param valid at this moment */
    public record Learner(Enrolment enrolment, @Nullable Person person, boolean valid) {}

    /** @param editable whether the person may change it @param next where the next page starts, null after the last */
    public record Page(
            List<Learner> learners,
            boolean editable,
            @Nullable UUID next) {}

    /** Somebody who could take the course. @param taking whether they do now or will */
    public record Candidate(Person person, boolean taking) {}

    private final Enrolments enrolments;
    private final EnrolmentPolicy policy;
    private final CourseCatalog catalog;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ManageLearners(
            Enrolments enrolments,
            EnrolmentPolicy policy,
            CourseCatalog catalog,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.enrolments = enrolments;
        this.policy = policy;
        this.catalog = catalog;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page list(Actor actor, UUID courseId, @Nullable UUID after) {
        CourseSummary course = course(courseId);
        if (!policy.maySeeLearners(actor, course)) {
            throw new GeneralProblem.Forbidden("course.list-learners");
        }
        List<Enrolment> found = enrolments.findByCourseIdAndIdGreaterThanOrderById(
                courseId, after == null ? START : after, Limit.of(PAGE + 1));
        List<Enrolment> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<UUID, Person> persons = new HashMap<>();
        people.findAll(page.stream().map(e -> new UserId(e.personId())).toList())
                .forEach(p -> persons.put(p.id().value(), p));
        Instant now = clock.instant();
        return new Page(
                page.stream()
                        .map(e -> new Learner(e, persons.get(e.personId()), e.isValidAt(now)))
                        .toList(),
                policy.mayEnrolOthers(actor, course),
                found.size() > PAGE ? page.getLast().id() : null);
    }

    /** A few people by a part of their name or e-mail address, for who may let them in. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Actor actor, UUID courseId, String text) {
        if (!policy.mayEnrolOthers(actor, course(courseId))) {
            throw new GeneralProblem.Forbidden("course.enrol-others");
        }
        Instant now = clock.instant();
        return people.search(text, null, CANDIDATES).stream()
                .map(person -> new Candidate(
                        person,
                        enrolments
                                .findByPersonIdAndCourseId(person.id().value(), courseId)
                                .filter(e -> !e.isOverAt(now))
                                .isPresent()))
                .toList();
    }

    /** Ends an enrolment; doing so again changes nothing. */
    @Transactional
    public void revoke(Actor actor, UUID courseId, UUID personId) {
        if (!policy.mayEnrolOthers(actor, course(courseId))) {
            throw new GeneralProblem.Forbidden("course.revoke-enrolment");
        }
        Enrolment enrolment = enrolments
                .findByPersonIdAndCourseId(personId, courseId)
                .orElseThrow(() -> new GeneralProblem.NotFound("enrolment"));
        if (!enrolment.revoked()) {
            Instant now = clock.instant();
            enrolments.save(enrolment.revoked(now));
            events.publishEvent(new EnrolmentRevoked(enrolment.id(), personId, courseId, now));
        }
    }

    private CourseSummary course(UUID id) {
        return catalog.find(new CourseId(id)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }
}
