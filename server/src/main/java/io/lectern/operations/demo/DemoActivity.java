package io.lectern.operations.demo;

import io.lectern.accounts.UserId;
import io.lectern.analytics.ActivityImport;
import io.lectern.courses.CourseId;
import io.lectern.operations.demo.DemoFiles.DemoAttempt;
import io.lectern.operations.demo.DemoFiles.DemoEnrolment;
import io.lectern.operations.demo.DemoFiles.DemoLesson;
import io.lectern.operations.demo.DemoFiles.DemoPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Says when the learners of the demo academy were at work: for their lessons, their attempts, and on days between. */
@Component
class DemoActivity {

    /** How many minutes a whole lesson takes, and a day on which somebody only comes by. */
    private static final int LESSON = 34;

    private static final int VISIT = 9;

    /** At how many hours of the day people come. */
    private static final int HOURS = 11;

    private static final Duration BEFORE_NOW = Duration.ofMinutes(40);

    private final ActivityImport activity;
    private final Clock clock;

    DemoActivity(ActivityImport activity, Clock clock) {
        this.activity = activity;
        this.clock = clock;
    }

    void bring(DemoPerson person, UserId id, CourseId course, DemoEnrolment story) {
        for (DemoLesson lesson : story.lessons()) {
            int minutes = Math.max(1, (int) Math.round(LESSON * lesson.share()));
            activity.bring(id, course, came(person, lesson.daysAgo()), minutes);
        }
        for (DemoAttempt attempt : story.attempts()) {
            Instant began = daysAgo(attempt.daysAgo()).minus(Duration.ofMinutes(attempt.minutes()));
            activity.bring(id, course, began, attempt.minutes());
        }
        for (int days : story.activeDaysAgo()) {
            activity.bring(id, course, came(person, days), VISIT + days % VISIT);
        }
    }

    /** Not all at the hour of the first start: people and days differ. */
    private Instant came(DemoPerson person, int days) {
        int earlier = days == 0 ? 0 : Math.floorMod(person.email().hashCode() + 5 * days, HOURS);
        return daysAgo(days).minus(Duration.ofHours(earlier));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minus(BEFORE_NOW);
    }
}
