package io.lectern.courses;

import java.util.List;

/**
 * One published version of a lesson as a learner may see it; never changes.
 *
 * @param language {@code en} or {@code ar}
 * @param minutes how long it takes, 0 when nobody said
 */
public record LessonView(
        LessonId id,
        CourseId course,
        int version,
        String title,
        String language,
        String summary,
        int minutes,
        List<BlockView> blocks) {

    public LessonView {
        blocks = List.copyOf(blocks);
    }
}
