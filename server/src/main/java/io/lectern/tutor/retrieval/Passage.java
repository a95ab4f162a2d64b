package io.lectern.tutor.retrieval;

import io.lectern.courses.BlockKind;
import io.lectern.courses.LessonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A few sentences of a block, with what they stand under and among.
 *
 * @param order place in the course, from 0
 * @param language of the lesson
 * @param list whether the block is a list
 * @param lead the sentence before the block that leads into it, empty if none
 * @param heading all that stands above: the lesson's title, headings, the block's own title, the sentence that leads in
 * @param topic the heading right above, empty if none
 * @param terms that the author set off in the block, as where they are introduced
 * @param sentences all sentences of the block, in order
 * @param from first sentence of the passage in {@code sentences}
 * @param to end of the passage, exclusive
 * @param words for each of {@code sentences} its reduced words
 * @param around reduced words of the heading
 * @param section reduced words of everything under the same heading
 */
public record Passage(
        int order,
        LessonId lesson,
        String lessonTitle,
        String language,
        UUID block,
        BlockKind kind,
        boolean list,
        String lead,
        String heading,
        String topic,
        List<String> terms,
        List<Quotable> sentences,
        int from,
        int to,
        List<Set<String>> words,
        Set<String> around,
        Set<String> section) {

    /** @param quote literally part of the block's plain text */
    public record Quotable(String caption, String speech, String quote) {}
}
