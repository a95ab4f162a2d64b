package io.lectern.courses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One published version of a lesson, with its answer keys: for the server only, never for a browser.
 *
 * @param version 1, 2, 3 ...; an older version stays readable for ever
 * @param language {@code en} or {@code ar}
 */
public record PublishedLesson(
        LessonId id,
        CourseId course,
        int version,
        String title,
        String language,
        String summary,
        List<Block> blocks,
        Instant publishedAt) {

    public PublishedLesson {
        blocks = List.copyOf(blocks);
    }

    public Optional<Block> block(UUID blockId) {
        return blocks.stream().filter(b -> b.id().equals(blockId)).findFirst();
    }
}
