package io.lectern.analytics.web;

import io.lectern.analytics.home.NextStep;
import io.lectern.analytics.home.ReadOwnAgenda;
import io.lectern.analytics.home.ReadOwnWeek;
import io.lectern.analytics.home.Upcoming;
import io.lectern.analytics.statistics.LearningDays;
import io.lectern.courses.CourseSummary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people get about their own learning. */
final class OwnAnswers {

    private OwnAnswers() {}

    record CourseName(UUID id, String slug, String title) {
        static CourseName of(CourseSummary course) {
            return new CourseName(course.id().value(), course.slug(), course.title());
        }
    }

    /**
     * @param target lesson, assessment or certificate
     * @param percent of the lesson for one that was begun, of the course otherwise
     * @param count cards or answers that wait
     * @param at until when it can be taken; since when answers wait
     */
    record Step(
            NextStep.Kind kind,
            @Nullable CourseName course,
            @Nullable UUID target,
            String title,
            int percent,
            int count,
            @Nullable Instant at) {
        static Step of(NextStep step) {
            CourseSummary course = step.course();
            return new Step(
                    step.kind(),
                    course == null ? null : CourseName.of(course),
                    step.target(),
                    step.title(),
                    step.percent(),
                    step.count(),
                    step.at());
        }
    }

    /** @param step null when nothing waits */
    record NextStepAnswer(@Nullable Step step) {
        static NextStepAnswer of(Optional<NextStep> step) {
            return new NextStepAnswer(step.map(Step::of).orElse(null));
        }
    }

    record ActiveDay(LocalDate date, long minutes) {
        static ActiveDay of(LearningDays.Day day) {
            return new ActiveDay(day.date(), day.minutes());
        }
    }

    /** @param timeZone in which the days begin and end @param streak days in a row @param streakToday whether today counts already */
    record OwnWeek(String timeZone, List<ActiveDay> days, int streak, boolean streakToday) {
        static OwnWeek of(ReadOwnWeek.Week week) {
            return new OwnWeek(
                    week.zone().getId(),
                    week.days().stream().map(ActiveDay::of).toList(),
                    week.streak().days(),
                    week.streak().today());
        }
    }

    /** @param target assessment, lesson, module, class or course */
    record UpcomingEntry(Upcoming.Kind kind, Instant at, CourseName course, UUID target, String title) {
        static UpcomingEntry of(Upcoming upcoming) {
            return new UpcomingEntry(
                    upcoming.kind(),
                    upcoming.at(),
                    CourseName.of(upcoming.course()),
                    upcoming.target(),
                    upcoming.title());
        }
    }

    /** @param percent of the points */
    record OwnResult(
            UUID attempt, String title, CourseName course, BigDecimal percent, boolean passed, Instant handedInAt) {
        static OwnResult of(ReadOwnAgenda.OwnResult result) {
            return new OwnResult(
                    result.reached().attempt(),
                    result.assessment().title(),
                    CourseName.of(result.course()),
                    result.reached().score().percent(),
                    result.reached().passed(),
                    result.reached().at());
        }
    }

    record OwnAgenda(List<UpcomingEntry> upcoming, List<OwnResult> results) {
        static OwnAgenda of(ReadOwnAgenda.Agenda agenda) {
            return new OwnAgenda(
                    agenda.upcoming().stream().map(UpcomingEntry::of).toList(),
                    agenda.results().stream().map(OwnResult::of).toList());
        }
    }
}
