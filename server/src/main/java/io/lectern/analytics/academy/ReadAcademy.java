package io.lectern.analytics.academy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.lectern.accounts.Actor;
import io.lectern.analytics.activity.ReadActivity;
import io.lectern.analytics.activity.ViewersZone;
import io.lectern.analytics.statistics.Months;
import io.lectern.analytics.statistics.Months.Span;
import io.lectern.certificates.CertificateTotals;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.TaughtCourses;
import io.lectern.enrolment.EnrolmentTotals;
import io.lectern.learning.CompletedCourses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows who runs the academy how many come, and how far they get. */
@Component
public class ReadAcademy {

    private static final int MONTHS = 12;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    /** What happened in a month of the viewer's calendar. */
    public record Month(YearMonth month, long enrolments, long completions, long certificates) {}

    /** @param learners who take it now @param completed who ever completed it @param certified who hold a certificate of it */
    public record CourseTotals(CourseSummary course, long learners, long completed, long certified) {}

    /**
     * @param learners who take any course now
     * @param active7 who learnt anywhere within seven days; {@code active28} within 28
     * @param months the last twelve, the present one last
     * @param courses published ones, those with most learners first
     */
    public record Academy(
            ZoneId zone, long learners, long active7, long active28, List<Month> months, List<CourseTotals> courses) {}

    private final EnrolmentTotals enrolments;
    private final CompletedCourses completed;
    private final CertificateTotals certificates;
    private final TaughtCourses courses;
    private final ReadActivity activity;
    private final ViewersZone zones;
    private final Clock clock;

    ReadAcademy(
            EnrolmentTotals enrolments,
            CompletedCourses completed,
            CertificateTotals certificates,
            TaughtCourses courses,
            ReadActivity activity,
            ViewersZone zones,
            Clock clock) {
        this.enrolments = enrolments;
        this.completed = completed;
        this.certificates = certificates;
        this.courses = courses;
        this.activity = activity;
        this.zones = zones;
        this.clock = clock;
    }

    public Academy of(Actor actor) {
        AcademyDesk.requireOversight(actor);
        Instant now = clock.instant();
        ZoneId zone = zones.of(actor);
        return new Academy(
                zone,
                enrolments.learners(now),
                activity.peopleActive(now.minus(WEEK)),
                activity.peopleActive(now.minus(FOUR_WEEKS)),
                Months.last(MONTHS, now, zone).stream().map(this::month).toList(),
                courses(now));
    }

    private Month month(Span span) {
        return new Month(
                span.month(),
                enrolments.begun(span.from(), span.before()),
                completed.count(span.from(), span.before()),
                certificates.issued(span.from(), span.before()));
    }

    private List<CourseTotals> courses(Instant now) {
        Map<CourseId, Long> learners = enrolments.learnersPerCourse(now);
        Map<CourseId, Long> done = completed.all(Instant.EPOCH).stream()
                .collect(groupingBy(CompletedCourses.Completion::course, counting()));
        Map<CourseId, Long> held = certificates.holdersSince(Instant.EPOCH).stream()
                .collect(groupingBy(CertificateTotals.Place::course, counting()));
        return courses.byAnybody().stream()
                .filter(CourseSummary::published)
                .map(course -> new CourseTotals(
                        course,
                        learners.getOrDefault(course.id(), 0L),
                        done.getOrDefault(course.id(), 0L),
                        held.getOrDefault(course.id(), 0L)))
                .sorted((a, b) -> Long.compare(b.learners(), a.learners()))
                .toList();
    }
}
