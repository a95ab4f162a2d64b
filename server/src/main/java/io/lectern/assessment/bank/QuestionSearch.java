package io.lectern.assessment.bank;

import io.lectern.assessment.question.TaskKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds questions in ways that cannot be derived from a name. */
public interface QuestionSearch {

    /**
     * Which questions of a course are meant; null means any.
     *
     * @param text a part of title or stem
     */
    record Filter(
            @Nullable QuestionState state,
            @Nullable TaskKind kind,
            @Nullable String tag,
            @Nullable String skill,
            @Nullable Integer difficulty,
            @Nullable String text) {}

    /** One page, the newest first. @param before the last question of the page before */
    List<BankQuestion> page(UUID courseId, Filter filter, @Nullable UUID before, int limit);

    /** The tags that questions of the course have, in the order of the alphabet. */
    List<String> tagsOf(UUID courseId);

    /** The skills that questions of the course tell about, in the order of the alphabet. */
    List<String> skillsOf(UUID courseId);
}
