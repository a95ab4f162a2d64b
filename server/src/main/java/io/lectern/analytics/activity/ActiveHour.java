package io.lectern.analytics.activity;

import io.lectern.analytics.statistics.MinutesOfHour;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * In which minutes of an hour a person learnt in a course.
 *
 * @param courseId null for what belongs to no course: cards of their own
 * @param hour its beginning, UTC
 * @param minutes bits of {@link MinutesOfHour}
 * @param quarter1 how many of them lie in the first quarter of the hour; the four are kept so that the store can add them up
 */
@Aggregate(module = "analytics", name = "active_hour", collection = "analytics_active_hour")
@CompoundIndex(
        name = "active_hour_person_hour_course",
        def = "{'personId': 1, 'hour': 1, 'courseId': 1}",
        unique = true)
@CompoundIndex(name = "active_hour_course_hour", def = "{'courseId': 1, 'hour': 1}")
record ActiveHour(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        @Nullable UUID courseId,
        @Indexed Instant hour,
        long minutes,
        int quarter1,
        int quarter2,
        int quarter3,
        int quarter4) {

    static ActiveHour of(UUID person, @Nullable UUID course, Instant hour, MinutesOfHour minutes) {
        return of(Ids.next(), null, person, course, hour, minutes);
    }

    ActiveHour with(MinutesOfHour more) {
        return of(id, version, personId, courseId, hour, bits().and(more));
    }

    MinutesOfHour bits() {
        return new MinutesOfHour(minutes);
    }

    private static ActiveHour of(
            UUID id, @Nullable Long version, UUID person, @Nullable UUID course, Instant hour, MinutesOfHour minutes) {
        return new ActiveHour(
                id,
                version,
                person,
                course,
                hour,
                minutes.bits(),
                minutes.inQuarter(0),
                minutes.inQuarter(1),
                minutes.inQuarter(2),
                minutes.inQuarter(3));
    }
}
