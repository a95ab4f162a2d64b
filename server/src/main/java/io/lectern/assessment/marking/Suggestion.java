package io.lectern.assessment.marking;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A language model's advice for one answer, as one marker saw it. It is no mark and becomes none.
 *
 * @param personId whose answer it is
 * @param markerId who asked for it
 */
@Aggregate(module = "assessment", name = "mark_suggestion", collection = "assessment_mark_suggestion")
@CompoundIndex(name = "mark_suggestion_item_marker", def = "{'itemId': 1, 'markerId': 1}", unique = true)
public record Suggestion(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID courseId,
        UUID attemptId,
        UUID itemId,
        @Indexed UUID personId,
        @Indexed UUID markerId,
        Instant at,
        Advice advice) {

    static Suggestion of(MarkAnswers.Opened opened, UUID marker, Advice advice, Instant at) {
        return new Suggestion(
                Ids.next(),
                null,
                opened.attempt().courseId(),
                opened.attempt().id(),
                opened.item().id(),
                opened.attempt().personId(),
                marker,
                at,
                advice);
    }

    Suggestion again(Advice newer, Instant now) {
        return new Suggestion(id, version, courseId, attemptId, itemId, personId, markerId, now, newer);
    }

    /** What a mark says of it. */
    Mark.Seen seen() {
        return new Mark.Seen(advice.model(), at);
    }
}
