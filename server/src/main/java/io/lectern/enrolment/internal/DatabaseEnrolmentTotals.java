package io.lectern.enrolment.internal;

import static java.util.stream.Collectors.toMap;

import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentPeriods.Period;
import io.lectern.enrolment.EnrolmentTotals;
import io.lectern.enrolment.internal.EnrolmentCounts.CourseCount;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class DatabaseEnrolmentTotals implements EnrolmentTotals {

    private final Enrolments enrolments;

    DatabaseEnrolmentTotals(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    @Override
    public long begun(Instant from, Instant before) {
        return enrolments.countByValidFromGreaterThanEqual(from) - enrolments.countByValidFromGreaterThanEqual(before);
    }

    @Override
    public List<Period> begunIn(Instant from, Instant before) {
        return enrolments.findByValidFromGreaterThanEqual(from).stream()
                .filter(enrolment -> enrolment.validFrom().isBefore(before))
                .map(DatabaseEnrolmentPeriods::told)
                .toList();
    }

    @Override
    public Map<CourseId, Long> learnersPerCourse(Instant at) {
        return enrolments.peoplePerCourse(at).stream()
                .collect(toMap(count -> new CourseId(count.courseId()), CourseCount::people));
    }

    @Override
    public long learners(Instant at) {
        return enrolments.people(at);
    }
}
