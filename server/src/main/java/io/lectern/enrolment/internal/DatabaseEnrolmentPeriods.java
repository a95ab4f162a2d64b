package io.lectern.enrolment.internal;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentPeriods;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DatabaseEnrolmentPeriods implements EnrolmentPeriods {

    private final Enrolments enrolments;

    DatabaseEnrolmentPeriods(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public List<Period> of(UserId person) {
        return enrolments.findByPersonId(person.value()).stream()
                .map(DatabaseEnrolmentPeriods::told)
                .toList();
    }

    @Override
    public List<Period> in(CourseId course) {
        return enrolments.findByCourseId(course.value()).stream()
                .map(DatabaseEnrolmentPeriods::told)
                .toList();
    }

    static Period told(Enrolment enrolment) {
        return new Period(
                new UserId(enrolment.personId()),
                new CourseId(enrolment.courseId()),
                enrolment.validFrom(),
                enrolment.validUntil(),
                enrolment.revoked());
    }
}
