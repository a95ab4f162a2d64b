package io.lectern.enrolment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentPeriods;
import io.lectern.enrolment.EnrolmentTotals;
import io.lectern.enrolment.internal.EnrolmentCounts.CourseCount;
import io.lectern.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a past of its own, where no other test enrols anybody. */
abstract class EnrolmentTotalsContract {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Enrolments enrolments;

    @Autowired
    EnrolmentTotals totals;

    @Autowired
    EnrolmentPeriods periods;

    private final Instant then =
            Instant.parse("1950-01-01T00:00:00Z").plus(Duration.ofDays(100L * new Random().nextInt(100)));
    private final UUID course = Ids.next();

    private UUID enrolled(UUID in, Instant from, @Nullable Instant until) {
        UUID person = Ids.next();
        enrolments.save(Enrolment.of(person, in, from, until, from));
        return person;
    }

    @Test
    void whatBeganInASpanIsCountedWhateverBecameOfIt() {
        enrolled(course, then, null);
        enrolled(course, then.plus(DAY), then.plus(DAY).plus(DAY));
        enrolled(course, then.plus(DAY).plus(DAY), null);
        Instant before = then.plus(DAY).plus(DAY);
        assertThat(enrolments.countByValidFromGreaterThanEqual(then))
                .isEqualTo(enrolments.countByValidFromGreaterThanEqual(before) + 2);
        assertThat(enrolments.findByValidFromGreaterThanEqual(then))
                .filteredOn(e -> e.courseId().equals(course))
                .hasSize(3);
        assertThat(totals.begun(then, before)).isEqualTo(2);
        assertThat(totals.begunIn(then, before))
                .hasSize(2)
                .allSatisfy(period -> assertThat(period.course()).isEqualTo(new CourseId(course)));
        assertThat(periods.in(new CourseId(course))).hasSize(3);
    }

    @Test
    void onlyWhatIsValidThenCounts() {
        UUID person = enrolled(course, then, then.plus(DAY));
        enrolments.save(Enrolment.of(person, Ids.next(), then, null, then));
        enrolled(course, then.minus(DAY), then);
        enrolled(course, then.plusSeconds(1), null);
        enrolments.save(Enrolment.of(Ids.next(), course, then, null, then).revoked(then));
        assertThat(enrolments.peoplePerCourse(then)).contains(new CourseCount(course, 1));
        assertThat(totals.learnersPerCourse(then)).containsEntry(new CourseId(course), 1L);
        long people = enrolments.people(then);
        assertThat(people).isPositive().isEqualTo(totals.learners(then));
        enrolments.deleteByPersonId(person);
        assertThat(enrolments.people(then)).isEqualTo(people - 1);
        assertThat(enrolments.peoplePerCourse(then))
                .extracting(CourseCount::courseId)
                .doesNotContain(course);
    }
}
