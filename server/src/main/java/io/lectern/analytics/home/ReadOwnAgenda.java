package io.lectern.analytics.home;

import io.lectern.accounts.Actor;
import io.lectern.analytics.home.OwnSituation.Taken;
import io.lectern.analytics.home.Upcoming.Kind;
import io.lectern.assessment.OfferedAssessments.Door;
import io.lectern.assessment.OfferedAssessments.Offered;
import io.lectern.assessment.OfferedAssessments.Reached;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.EnrolmentPeriods;
import io.lectern.liveclass.Classes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows somebody what comes up in their courses, and what they reached last. */
@Component
public class ReadOwnAgenda {

    private static final Duration AHEAD = Duration.ofDays(60);
    private static final int MOST = 6;

    /** What somebody reached in a quiz or exam. */
    public record OwnResult(Offered assessment, CourseSummary course, Reached reached) {}

    /** @param upcoming the next first @param results the latest first */
    public record Agenda(List<Upcoming> upcoming, List<OwnResult> results) {}

    private final ReadOwnCourses courses;
    private final Classes classes;
    private final EnrolmentPeriods periods;
    private final Clock clock;

    ReadOwnAgenda(ReadOwnCourses courses, Classes classes, EnrolmentPeriods periods, Clock clock) {
        this.courses = courses;
        this.classes = classes;
        this.periods = periods;
        this.clock = clock;
    }

    public Agenda of(Actor actor) {
        List<Taken> taken = courses.of(actor);
        Map<CourseId, CourseSummary> summaries = taken.stream()
                .map(t -> t.course().outline().course())
                .collect(Collectors.toMap(CourseSummary::id, Function.identity()));
        Instant now = clock.instant();
        Stream<Upcoming> all = Stream.of(
                        taken.stream().flatMap(ReadOwnAgenda::ofAssessments),
                        taken.stream().flatMap(t -> ReleaseDates.of(t.course())),
                        classes.openTo(actor).stream()
                                .filter(c -> c.startsAt() != null && summaries.containsKey(c.course()))
                                .map(c -> new Upcoming(
                                        Kind.CLASS,
                                        Objects.requireNonNull(c.startsAt()),
                                        Objects.requireNonNull(summaries.get(c.course())),
                                        c.id().value(),
                                        c.title())),
                        periods.of(actor.id()).stream()
                                .filter(p -> p.until() != null && summaries.containsKey(p.course()))
                                .map(p -> ends(
                                        Objects.requireNonNull(summaries.get(p.course())),
                                        Objects.requireNonNull(p.until()))))
                .flatMap(Function.identity());
        return new Agenda(
                all.filter(u -> u.at().isAfter(now) && u.at().isBefore(now.plus(AHEAD)))
                        .sorted(Comparator.comparing(Upcoming::at))
                        .limit(MOST)
                        .toList(),
                taken.stream()
                        .flatMap(ReadOwnAgenda::results)
                        .sorted(Comparator.comparing(
                                        (OwnResult result) -> result.reached().at())
                                .reversed())
                        .limit(MOST)
                        .toList());
    }

    private static Stream<Upcoming> ofAssessments(Taken taken) {
        CourseSummary course = taken.course().outline().course();
        List<Upcoming> found = new ArrayList<>();
        for (Offered offer : taken.offers()) {
            if (!offer.passed()) {
                if (!withTheCourse(offer, taken)) {
                    add(
                            found,
                            offer.door() == Door.COOLING ? Kind.REOPENS : Kind.OPENS,
                            offer.opensAt(),
                            course,
                            offer);
                }
                if (offer.door() != Door.NONE_LEFT && offer.door() != Door.CLOSED) {
                    add(found, Kind.CLOSES, offer.closesAt(), course, offer);
                }
            }
        }
        return found.stream();
    }

    /** What opens with its whole course is told by the course. */
    private static boolean withTheCourse(Offered offer, Taken taken) {
        return offer.opensAt() != null && offer.opensAt().equals(taken.course().opensAt());
    }

    private static void add(
            List<Upcoming> found, Kind kind, @Nullable Instant at, CourseSummary course, Offered offer) {
        if (at != null) {
            found.add(new Upcoming(kind, at, course, offer.id(), offer.title()));
        }
    }

    private static Upcoming ends(CourseSummary course, Instant at) {
        return new Upcoming(Kind.ENROLMENT_ENDS, at, course, course.id().value(), course.title());
    }

    private static Stream<OwnResult> results(Taken taken) {
        CourseSummary course = taken.course().outline().course();
        return taken.offers().stream()
                .flatMap(offer -> offer.reached().stream().map(reached -> new OwnResult(offer, course, reached)));
    }
}
