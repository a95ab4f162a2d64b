package io.lectern.assessment.bank;

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
 * A question as it was at a time; never changes. Attempts refer to it, so that an edit rewrites no result.
 *
 * @param number 1, 2, 3 ... within the question
 * @param madeBy null when their account is gone
 */
@Aggregate(module = "assessment", name = "question_revision", collection = "assessment_question_revision")
@CompoundIndex(name = "question_revision_number", def = "{'questionId': 1, 'number': 1}", unique = true)
public record QuestionRevision(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID questionId,
        @Indexed UUID courseId,
        int number,
        QuestionContent content,
        @Nullable UUID madeBy,
        Instant madeAt) {

    static QuestionRevision of(
            UUID questionId, UUID courseId, int number, QuestionContent content, @Nullable UUID by, Instant at) {
        return new QuestionRevision(Ids.next(), null, questionId, courseId, number, content, by, at);
    }

    /** After the account of who made it is gone. */
    QuestionRevision byNobody() {
        return new QuestionRevision(id, version, questionId, courseId, number, content, null, madeAt);
    }
}
