package io.lectern.tutor.retrieval;

import io.lectern.courses.BlockKind;
import io.lectern.courses.LessonId;
import java.util.List;
import java.util.UUID;

/**
 * A passage that speaks about a question.
 *
 * @param language of the lesson
 * @param heading under which it stands, empty if none
 * @param terms that the author set off in the block, as where they are introduced
 * @param sentences all sentences of its block, in order
 * @param from first sentence of the passage in {@code sentences}
 * @param to end of the passage, exclusive
 * @param coverage share of the question's words that it knows, weighed by how telling they are: 0 to 1
 * @param score what hits are ordered by
 */
public record Hit(
        LessonId lesson,
        String lessonTitle,
        String language,
        UUID block,
        BlockKind kind,
        String heading,
        List<String> terms,
        List<Quotable> sentences,
        int from,
        int to,
        double coverage,
        double score) {

    /** @param quote literally part of the block's plain text */
    public record Quotable(String caption, String speech, String quote) {}
}
