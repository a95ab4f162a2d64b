package io.lectern.learning.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * What one person has seen of one lesson. It names blocks, never positions, and forgets none: a block that is edited,
 * moved, cut and put back stays seen.
 *
 * @param seen blocks of any version of the lesson
 * @param resumeBlock where the person was last
 * @param completedAt when the lesson was completed first; later versions of the lesson do not take that back
 */
@Aggregate(module = "learning", name = "lesson_progress", collection = "learning_lesson_progress")
@CompoundIndex(name = "lesson_progress_person_lesson", def = "{'personId': 1, 'lessonId': 1}", unique = true)
@CompoundIndex(name = "lesson_progress_person_course", def = "{'personId': 1, 'courseId': 1}")
public record LessonProgress(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        UUID courseId,
        UUID lessonId,
        List<UUID> seen,
        @Nullable UUID resumeBlock,
        @Nullable Instant completedAt,
        Instant updatedAt) {

    public LessonProgress {
        seen = List.copyOf(seen);
    }

    static LessonProgress begun(UUID person, UUID course, UUID lesson, Instant at) {
        return new LessonProgress(Ids.next(), null, person, course, lesson, List.of(), null, null, at);
    }

    /** Having seen these too. @param resume null keeps the place where the person was */
    LessonProgress with(Collection<UUID> blocks, @Nullable UUID resume, Instant at) {
        Set<UUID> all = new LinkedHashSet<>(seen);
        all.addAll(blocks);
        UUID place = resume == null ? resumeBlock : resume;
        return new LessonProgress(id, version, personId, courseId, lessonId, List.copyOf(all), place, completedAt, at);
    }

    LessonProgress completed(Instant at) {
        return new LessonProgress(id, version, personId, courseId, lessonId, seen, resumeBlock, at, updatedAt);
    }
}
