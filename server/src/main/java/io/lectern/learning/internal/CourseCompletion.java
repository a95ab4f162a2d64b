package io.lectern.learning.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/** That a person has completed a course, and when first. */
@Aggregate(module = "learning", name = "course_completion", collection = "learning_course_completion")
@CompoundIndex(name = "course_completion_course", def = "{'courseId': 1, 'completedAt': 1}")
@CompoundIndex(name = "course_completion_person_course", def = "{'personId': 1, 'courseId': 1}", unique = true)
record CourseCompletion(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        UUID courseId,
        @Indexed Instant completedAt) {

    static CourseCompletion of(UUID person, UUID course, Instant at) {
        return new CourseCompletion(Ids.next(), null, person, course, at);
    }
}
