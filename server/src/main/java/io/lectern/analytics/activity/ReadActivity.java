package io.lectern.analytics.activity;

import io.lectern.accounts.UserId;
import io.lectern.analytics.statistics.LearningDays;
import io.lectern.analytics.statistics.MinutesOfHour;
import io.lectern.analytics.statistics.Quarter;
import io.lectern.courses.CourseId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads when people learnt. Who asks has decided who may know. */
@Component
public class ReadActivity {

    private static final int FIRST_LOOK_DAYS = 35;

    private final ActiveHours hours;

    ReadActivity(ActiveHours hours) {
        this.hours = hours;
    }

    /** A person's days up to this moment, at least as far back as their streak and a month reach. */
    public LearningDays daysOf(UserId person, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        int back = FIRST_LOOK_DAYS;
        while (true) {
            Instant from = MinutesOfHour.hourOf(
                    today.minusDays(back).atStartOfDay(zone).toInstant());
            LearningDays days = LearningDays.of(quarters(person, from), zone);
            boolean mayGoFurther = days.streak(today).days() >= back - 1;
            if (!mayGoFurther || !hours.existsByPersonIdAndHourLessThan(person.value(), from)) {
                return days;
            }
            back *= 4;
        }
    }

    /** When each person was active last in a course, to the hour; who was not since then is left out. */
    public Map<UserId, Instant> lastActive(CourseId course, Instant since) {
        Map<UserId, Instant> last = new HashMap<>();
        hours.lastActive(course.value(), MinutesOfHour.hourOf(since))
                .forEach(active -> last.put(new UserId(active.personId()), active.hour()));
        return last;
    }

    /** How many people were active anywhere since then. */
    public long peopleActive(Instant since) {
        return hours.peopleActive(MinutesOfHour.hourOf(since));
    }

    /** What all people together learnt between two moments. */
    public List<Quarter> totals(Instant from, Instant before) {
        return hours.totals(MinutesOfHour.hourOf(from), before).stream()
                .flatMap(total -> Stream.of(
                        quarter(total.hour(), 0, total.first()),
                        quarter(total.hour(), 1, total.second()),
                        quarter(total.hour(), 2, total.third()),
                        quarter(total.hour(), 3, total.fourth())))
                .filter(quarter -> quarter.minutes() > 0 && !quarter.start().isBefore(from))
                .toList();
    }

    /** A minute in which somebody learnt in two courses counts once. */
    private List<Quarter> quarters(UserId person, Instant from) {
        Map<Instant, MinutesOfHour> byHour = new HashMap<>();
        hours.findByPersonIdAndHourGreaterThanEqual(person.value(), from)
                .forEach(hour -> byHour.merge(hour.hour(), hour.bits(), MinutesOfHour::and));
        return byHour.entrySet().stream()
                .flatMap(hour -> hour.getValue().quarters(hour.getKey()).stream())
                .toList();
    }

    private static Quarter quarter(Instant hour, int number, long minutes) {
        return new Quarter(hour.plus(Duration.ofMinutes(15L * number)), minutes);
    }
}
