package io.lectern.learning.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts seen blocks where they are stored. */
interface LessonReach {

    /**
     * @param seen how many of the blocks that count
     * @param attended the largest part of one class, null for none
     * @param watched how much of the lesson's videos, in percent, null for none
     */
    record SeenLesson(
            UUID personId,
            UUID lessonId,
            int seen,
            @Nullable UUID resumeBlock,
            @Nullable Integer attended,
            @Nullable Instant completedAt,
            Instant updatedAt,
            @Nullable Integer watched) {

        int percentWatched() {
            return watched == null ? 0 : watched;
        }

        int percentAttended() {
            return attended == null ? 0 : attended;
        }
    }

    /** How many people have seen a block. */
    record SeenBlock(UUID block, int people) {}

    /** That a person has begun a course. */
    record Begun(UUID personId, UUID courseId) {}

    /** Of the whole academy, each once. */
    List<Begun> begun();

    /** Everybody's progress in the lessons of a course. @param counted the blocks that count */
    List<SeenLesson> seenLessons(UUID courseId, Collection<UUID> counted);

    List<SeenBlock> seenBlocks(UUID courseId, UUID lessonId);
}
