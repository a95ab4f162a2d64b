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
 * @param attended the largest part of one class that they were there for, in percent; null for none
 * @param watched how much of the lesson's videos they have watched, in percent; null for none
 * @param completedAt when the lesson was completed first; later versions of the lesson do not take that back
 */
@Aggregate(module = "learning", name = "lesson_progress", collection = "learning_lesson_progress")
@CompoundIndex(name = "lesson_progress_person_lesson", def = "{'personId': 1, 'lessonId': 1}", unique = true)
@CompoundIndex(name = "lesson_progress_person_course", def = "{'personId': 1, 'courseId': 1}")
@CompoundIndex(name = "lesson_progress_course_lesson", def = "{'courseId': 1, 'lessonId': 1}")
public record LessonProgress(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        UUID courseId,
        UUID lessonId,
        List<UUID> seen,
        @Nullable UUID resumeBlock,
        @Nullable Integer attended,
        @Nullable Instant completedAt,
        Instant updatedAt,
        @Nullable Integer watched) {

    public LessonProgress {
        seen = List.copyOf(seen);
    }

    static LessonProgress begun(UUID person, UUID course, UUID lesson, Instant at) {
        return new LessonProgress(Ids.next(), null, person, course, lesson, List.of(), null, null, null, at, null);
    }

    /** Having seen these too. @param resume null keeps the place where the person was */
    LessonProgress with(Collection<UUID> blocks, @Nullable UUID resume, Instant at) {
        Set<UUID> all = new LinkedHashSet<>(seen);
        all.addAll(blocks);
        UUID place = resume == null ? resumeBlock : resume;
        return new LessonProgress(
                id, version, personId, courseId, lessonId, List.copyOf(all), place, attended, completedAt, at, watched);
    }

    LessonProgress completed(Instant at) {
        return new LessonProgress(
                id, version, personId, courseId, lessonId, seen, resumeBlock, attended, at, updatedAt, watched);
    }

    /** Having been in a class for this much of it; what they were in longer stays. */
    LessonProgress attended(int percent) {
        int most = Math.max(percent, percentAttended());
        return new LessonProgress(
                id, version, personId, courseId, lessonId, seen, resumeBlock, most, completedAt, updatedAt, watched);
    }

    int percentAttended() {
        return attended == null ? 0 : attended;
    }

    /** Having watched so much of the lesson's videos. */
    LessonProgress watched(int percent, Instant at) {
        return new LessonProgress(
                id, version, personId, courseId, lessonId, seen, resumeBlock, attended, completedAt, at, percent);
    }

    int percentWatched() {
        return watched == null ? 0 : watched;
    }
}
