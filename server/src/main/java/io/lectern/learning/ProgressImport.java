package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings progress in that was made before it was known here: the demo academy, imports. */
public interface ProgressImport {

    /**
     * What a person had seen of a lesson. Progress that is there already stays as it is. Completing every lesson of a
     * course completes the course.
     *
     * @param blocks seen
     * @param resumeAt where they were last
     * @param completed whether the lesson was completed
     * @param at when
     */
    record PastProgress(
            UserId person,
            LessonId lesson,
            Set<UUID> blocks,
            @Nullable UUID resumeAt,
            boolean completed,
            Instant at) {
        public PastProgress {
            blocks = Set.copyOf(blocks);
        }
    }

    void bring(PastProgress progress);
}
