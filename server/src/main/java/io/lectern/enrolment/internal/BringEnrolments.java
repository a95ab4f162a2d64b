package io.lectern.enrolment.internal;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentImport;
import io.lectern.enrolment.events.Enrolled;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class BringEnrolments implements EnrolmentImport {

    private final Enrolments enrolments;
    private final ApplicationEventPublisher events;

    BringEnrolments(Enrolments enrolments, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.events = events;
    }

    @Override
    @Transactional
    public void bring(UserId person, CourseId course, Instant from, @Nullable Instant until) {
        if (enrolments.findByPersonIdAndCourseId(person.value(), course.value()).isPresent()) {
            return;
        }
        Enrolment brought = enrolments.save(Enrolment.of(person.value(), course.value(), from, until, from));
        events.publishEvent(new Enrolled(brought.id(), person.value(), course.value(), from, until, from));
    }
}
