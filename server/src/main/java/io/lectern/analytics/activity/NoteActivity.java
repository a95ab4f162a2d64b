package io.lectern.analytics.activity;

import io.lectern.accounts.UserId;
import io.lectern.analytics.ActivityImport;
import io.lectern.analytics.statistics.MinutesOfHour;
import io.lectern.courses.CourseId;
import io.lectern.store.Turns;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Keeps the minutes in which people learnt. Noting one again changes nothing. */
@Component
public class NoteActivity implements ActivityImport {

    private final ActiveHours hours;
    private final Turns turns;

    NoteActivity(ActiveHours hours, Turns turns) {
        this.hours = hours;
        this.turns = turns;
    }

    /** Soon, without keeping anybody waiting. @param course null for what belongs to none */
    @Async
    public void soon(UUID person, @Nullable UUID course, Instant at) {
        note(person, course, MinutesOfHour.hourOf(at), MinutesOfHour.at(at));
    }

    @Override
    public void bring(UserId person, CourseId course, Instant from, int minutes) {
        var byHour = new TreeMap<Instant, MinutesOfHour>();
        IntStream.range(0, minutes)
                .mapToObj(i -> from.plus(Duration.ofMinutes(i)))
                .forEach(at -> byHour.merge(MinutesOfHour.hourOf(at), MinutesOfHour.at(at), MinutesOfHour::and));
        byHour.forEach((hour, bits) -> note(person.value(), course.value(), hour, bits));
    }

    private void note(UUID person, @Nullable UUID course, Instant hour, MinutesOfHour minutes) {
        turns.take(() -> {
            ActiveHour before = hours.findByPersonIdAndHour(person, hour).stream()
                    .filter(known -> Objects.equals(known.courseId(), course))
                    .findFirst()
                    .orElseGet(() -> ActiveHour.of(person, course, hour, MinutesOfHour.NONE));
            ActiveHour after = before.with(minutes);
            return after.equals(before) ? before : hours.save(after);
        });
    }
}
