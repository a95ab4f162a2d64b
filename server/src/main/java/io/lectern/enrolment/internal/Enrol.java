package io.lectern.enrolment.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.EnrolmentProblem;
import io.lectern.enrolment.events.Enrolled;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people into courses. However often and from however many tabs it is asked, there is one enrolment. */
@Component
public class Enrol {

    private final Enrolments enrolments;
    private final EnrolmentPolicy policy;
    private final CourseCatalog catalog;
    private final People people;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Enrol(
            Enrolments enrolments,
            EnrolmentPolicy policy,
            CourseCatalog catalog,
            People people,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.enrolments = enrolments;
        this.policy = policy;
        this.catalog = catalog;
        this.people = people;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The person enrols themselves in an open course. Who was given a time there cannot change it alone. */
    public Enrolment self(Actor actor, UUID courseId) {
        CourseSummary course = course(courseId).filter(CourseSummary::published).orElseThrow(Enrol::noCourse);
        if (actor.roles().equals(Set.of(Role.AUDITOR))) {
            throw new GeneralProblem.Forbidden("course.enrol");
        }
        return once(() -> {
            Optional<Enrolment> present = enrolments.findByPersonIdAndCourseId(actor.userId(), courseId);
            Instant now = clock.instant();
            if (present.filter(e -> e.isValidAt(now)).isPresent()) {
                return present.get();
            }
            if (!course.open() || present.filter(Enrolment::revoked).isPresent()) {
                throw new EnrolmentProblem.CourseClosed();
            }
            if (present.isPresent()) {
                throw present.get().isOverAt(now)
                        ? new EnrolmentProblem.Ended(courseId, course.slug())
                        : new EnrolmentProblem.NotBegun(
                                courseId, course.slug(), present.get().validFrom());
            }
            return save(present, actor.userId(), courseId, now, null);
        });
    }

    /** Somebody who may do so lets a person in for a period. @param from null for now @param until null for no end */
    public Enrolment other(Actor actor, UUID courseId, UUID personId, @Nullable Instant from, @Nullable Instant until) {
        CourseSummary course = course(courseId).orElseThrow(Enrol::noCourse);
        if (!policy.mayEnrolOthers(actor, course)) {
            throw new GeneralProblem.Forbidden("course.enrol-others");
        }
        if (people.find(new UserId(personId)).isEmpty()) {
            throw new GeneralProblem.NotFound("person");
        }
        Instant begins = from == null ? clock.instant() : from;
        if (until != null && !until.isAfter(begins)) {
            throw new EnrolmentProblem.PeriodReversed();
        }
        return once(() ->
                save(enrolments.findByPersonIdAndCourseId(personId, courseId), personId, courseId, begins, until));
    }

    private Enrolment save(
            Optional<Enrolment> present, UUID person, UUID course, Instant from, @Nullable Instant until) {
        Instant now = clock.instant();
        Enrolment saved = enrolments.save(present.map(e -> e.renewed(from, until))
                .orElseGet(() -> Enrolment.of(person, course, from, until, now)));
        events.publishEvent(new Enrolled(saved.id(), person, course, from, until, now));
        return saved;
    }

    /** When two come at the same moment, the second finds what the first has made. */
    private Enrolment once(Supplier<Enrolment> work) {
        try {
            return transaction.execute(_ -> work.get());
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return transaction.execute(_ -> work.get());
        }
    }

    private Optional<CourseSummary> course(UUID id) {
        return catalog.find(new CourseId(id));
    }

    private static GeneralProblem noCourse() {
        return new GeneralProblem.NotFound("course");
    }
}
