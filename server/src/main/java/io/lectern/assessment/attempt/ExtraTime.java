package io.lectern.assessment.attempt;

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
 * What one learner has on top of the time of one assessment.
 *
 * @param minutes 0 when it is a share
 * @param percent 0 when it is a number of minutes
 * @param reason for the course's teachers; the learner does not see it
 */
@Aggregate(module = "assessment", name = "extra_time", collection = "assessment_extra_time")
@CompoundIndex(name = "extra_time_assessment_person", def = "{'assessmentId': 1, 'personId': 1}", unique = true)
@CompoundIndex(name = "extra_time_person_course", def = "{'personId': 1, 'courseId': 1}")
public record ExtraTime(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID assessmentId,
        @Indexed UUID courseId,
        UUID personId,
        int minutes,
        int percent,
        String reason,
        UUID givenBy,
        Instant givenAt) {

    static ExtraTime of(UUID assessment, UUID course, UUID person, MoreTime more, String reason, UUID by, Instant at) {
        return new ExtraTime(
                Ids.next(), null, assessment, course, person, more.minutes(), more.percent(), reason, by, at);
    }

    ExtraTime changed(MoreTime more, String why, UUID by, Instant at) {
        return new ExtraTime(
                id, version, assessmentId, courseId, personId, more.minutes(), more.percent(), why, by, at);
    }

    public MoreTime more() {
        return new MoreTime(minutes, percent);
    }
}
