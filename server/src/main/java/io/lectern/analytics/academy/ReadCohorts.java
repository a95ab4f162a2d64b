package io.lectern.analytics.academy;

import static java.util.stream.Collectors.toSet;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.analytics.activity.ViewersZone;
import io.lectern.analytics.statistics.Months;
import io.lectern.analytics.statistics.Months.Span;
import io.lectern.certificates.CertificateTotals;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentPeriods.Period;
import io.lectern.enrolment.EnrolmentTotals;
import io.lectern.learning.BegunCourses;
import io.lectern.learning.CompletedCourses;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Shows how far those got who began in the same month. */
@Component
public class ReadCohorts {

    private static final int MONTHS = 12;

    /** Enrolments that began in a month, and what became of them since. */
    public record Cohort(YearMonth month, int enrolled, int begun, int completed, int certified) {}

    private record Place(UserId person, CourseId course) {}

    private final EnrolmentTotals enrolments;
    private final BegunCourses begun;
    private final CompletedCourses completed;
    private final CertificateTotals certificates;
    private final ViewersZone zones;
    private final Clock clock;

    ReadCohorts(
            EnrolmentTotals enrolments,
            BegunCourses begun,
            CompletedCourses completed,
            CertificateTotals certificates,
            ViewersZone zones,
            Clock clock) {
        this.enrolments = enrolments;
        this.begun = begun;
        this.completed = completed;
        this.certificates = certificates;
        this.zones = zones;
        this.clock = clock;
    }

    /** The last twelve months, the present one last. */
    public List<Cohort> of(Actor actor) {
        AcademyDesk.requireOversight(actor);
        List<Span> months = Months.last(MONTHS, clock.instant(), zones.of(actor));
        List<Period> all =
                enrolments.begunIn(months.getFirst().from(), months.getLast().before());
        Set<Place> reading =
                begun.all().stream().map(p -> new Place(p.person(), p.course())).collect(toSet());
        Set<Place> done = completed.all(Instant.EPOCH).stream()
                .map(c -> new Place(c.person(), c.course()))
                .collect(toSet());
        Set<Place> holding = certificates.holdersSince(Instant.EPOCH).stream()
                .map(p -> new Place(p.person(), p.course()))
                .collect(toSet());
        return months.stream()
                .map(month -> {
                    List<Place> cohort = all.stream()
                            .filter(period -> month.holds(period.from()))
                            .map(period -> new Place(period.person(), period.course()))
                            .toList();
                    return new Cohort(
                            month.month(),
                            cohort.size(),
                            count(cohort, reading::contains),
                            count(cohort, done::contains),
                            count(cohort, holding::contains));
                })
                .toList();
    }

    private static int count(List<Place> cohort, Predicate<Place> which) {
        return (int) cohort.stream().filter(which).count();
    }
}
