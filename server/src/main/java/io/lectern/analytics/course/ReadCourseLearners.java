package io.lectern.analytics.course;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.lectern.accounts.UserId;
import io.lectern.analytics.activity.ReadActivity;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.enrolment.EnrolmentPeriods;
import io.lectern.enrolment.EnrolmentPeriods.Period;
import io.lectern.learning.CompletedCourses;
import io.lectern.learning.LearnerStandings;
import io.lectern.learning.LearnerStandings.Standing;
import io.lectern.learning.LearnerStandings.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what is known of the people who take a course now. Who may know is decided by the caller. */
@Component
class ReadCourseLearners {

    /** Activity that is older changes no figure. */
    private static final Duration FAR_ENOUGH = Duration.ofDays(366);

    private final EnrolmentPeriods periods;
    private final LearnerStandings standings;
    private final CompletedCourses completed;
    private final ReadActivity activity;

    ReadCourseLearners(
            EnrolmentPeriods periods, LearnerStandings standings, CompletedCourses completed, ReadActivity activity) {
        this.periods = periods;
        this.standings = standings;
        this.completed = completed;
        this.activity = activity;
    }

    List<CourseLearner> of(CourseOutline outline, Instant now) {
        CourseId course = outline.course().id();
        List<Period> current = periods.in(course).stream()
                .filter(period -> period.isValidAt(now))
                .toList();
        Map<UserId, Standing> begun = standings
                .of(outline, current.stream().map(Period::person).toList())
                .stream()
                .collect(toMap(Standing::person, Function.identity()));
        Map<UserId, Instant> active = activity.lastActive(course, now.minus(FAR_ENOUGH));
        Set<UserId> done = completed.of(course, Instant.EPOCH).stream()
                .map(CompletedCourses.Completion::person)
                .collect(toSet());
        return current.stream()
                .map(period -> learner(period, done, begun.get(period.person()), active.get(period.person())))
                .toList();
    }

    /** What was read before activity was kept is known from progress. */
    private static CourseLearner learner(
            Period period, Set<UserId> done, @Nullable Standing standing, @Nullable Instant active) {
        Stop last = standing == null ? null : standing.last();
        Instant read = last == null ? null : last.at();
        Instant sign = Stream.concat(Stream.ofNullable(active), Stream.ofNullable(read))
                .max(Instant::compareTo)
                .orElse(null);
        return new CourseLearner(period.person(), period.from(), done.contains(period.person()), standing, sign);
    }
}
