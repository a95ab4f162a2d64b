package io.lectern.analytics.home;

import io.lectern.accounts.Actor;
import io.lectern.analytics.activity.ReadActivity;
import io.lectern.analytics.activity.ViewersZone;
import io.lectern.analytics.statistics.LearningDays;
import io.lectern.analytics.statistics.LearningDays.Day;
import io.lectern.analytics.statistics.LearningDays.Streak;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows somebody their own last seven days. */
@Component
public class ReadOwnWeek {

    private static final int DAYS = 7;

    /** @param days the oldest first, today last */
    public record Week(ZoneId zone, List<Day> days, Streak streak) {}

    private final ReadActivity activity;
    private final ViewersZone zones;
    private final Clock clock;

    ReadOwnWeek(ReadActivity activity, ViewersZone zones, Clock clock) {
        this.activity = activity;
        this.zones = zones;
        this.clock = clock;
    }

    public Week of(Actor actor) {
        ZoneId zone = zones.of(actor);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        LearningDays days = activity.daysOf(actor.id(), zone, now);
        return new Week(zone, days.last(DAYS, today), days.streak(today));
    }
}
