package io.lectern.enrolment.internal;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taker;
import io.lectern.enrolment.Taking;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the store and the clock each time: an enrolment that has ended is over at that very moment. */
@Component
class DatabaseEnrolmentRegister implements EnrolmentRegister {

    private final Enrolments enrolments;
    private final Clock clock;

    DatabaseEnrolmentRegister(Enrolments enrolments, Clock clock) {
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @Override
    public boolean isEnrolled(UserId person, CourseId course) {
        Instant now = clock.instant();
        return enrolments
                .findByPersonIdAndCourseId(person.value(), course.value())
                .filter(e -> e.isValidAt(now))
                .isPresent();
    }

    @Override
    public Optional<Taking> taking(UserId person, CourseId course) {
        Instant now = clock.instant();
        return enrolments
                .findByPersonIdAndCourseId(person.value(), course.value())
                .map(e -> e.takingAt(now));
    }

    @Override
    public List<Taking> takingsOf(UserId person) {
        Instant now = clock.instant();
        return enrolments.findByPersonId(person.value()).stream()
                .map(e -> e.takingAt(now))
                .toList();
    }

    @Override
    public List<CourseId> coursesOf(UserId person) {
        Instant now = clock.instant();
        return enrolments.findByPersonId(person.value()).stream()
                .filter(e -> e.isValidAt(now))
                .map(e -> new CourseId(e.courseId()))
                .toList();
    }

    @Override
    public List<UserId> learnersOf(CourseId course) {
        Instant now = clock.instant();
        return enrolments.findByCourseId(course.value()).stream()
                .filter(e -> e.isValidAt(now))
                .map(e -> new UserId(e.personId()))
                .toList();
    }

    @Override
    public List<Taker> takersOf(CourseId course) {
        Instant now = clock.instant();
        return enrolments.findByCourseId(course.value()).stream()
                .map(e -> new Taker(new UserId(e.personId()), e.takingAt(now)))
                .toList();
    }
}
