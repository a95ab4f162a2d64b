package io.lectern.analytics.academy;

import io.lectern.accounts.Actor;
import io.lectern.analytics.activity.ReadActivity;
import io.lectern.analytics.activity.ViewersZone;
import io.lectern.analytics.statistics.HeatMap;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Shows at which hours of the week people learn. */
@Component
public class ReadHours {

    private static final int DAYS = 28;

    /** @param from the first day that is counted; today is the last */
    public record Hours(ZoneId zone, LocalDate from, HeatMap map) {}

    private final ReadActivity activity;
    private final ViewersZone zones;
    private final Clock clock;

    ReadHours(ReadActivity activity, ViewersZone zones, Clock clock) {
        this.activity = activity;
        this.zones = zones;
        this.clock = clock;
    }

    /** Each day of the week is in it as often as any other. */
    public Hours of(Actor actor) {
        AcademyDesk.requireOversight(actor);
        ZoneId zone = zones.of(actor);
        Instant now = clock.instant();
        LocalDate from = LocalDate.ofInstant(now, zone).minusDays(DAYS - 1);
        return new Hours(
                zone, from, HeatMap.of(activity.totals(from.atStartOfDay(zone).toInstant(), now), zone));
    }
}
