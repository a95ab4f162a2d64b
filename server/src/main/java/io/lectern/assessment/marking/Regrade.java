package io.lectern.assessment.marking;

import io.lectern.assessment.Score;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * Answers to a question were judged anew after it was put right. It never changes, and keeps what was before.
 *
 * @param revision of the question that they are judged by since
 */
@Aggregate(module = "assessment", name = "regrade", collection = "assessment_regrade")
public record Regrade(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID assessmentId,
        @Indexed UUID courseId,
        UUID questionId,
        int revision,
        UUID madeBy,
        Instant madeAt,
        Changes changes) {

    public record Changes(List<Change> list) implements Json {
        public Changes {
            list = List.copyOf(list);
        }
    }

    /** How an attempt stood. @param passed null while something is still to be marked */
    public record Outcome(
            Score answer, Score attempt, @Nullable Boolean passed) implements Json {
        static Outcome of(Attempt attempt, UUID itemId) {
            Score answer = attempt.items().stream()
                    .filter(item -> item.id().equals(itemId))
                    .findFirst()
                    .map(AttemptItem::score)
                    .orElseThrow();
            return new Outcome(answer, Objects.requireNonNullElse(attempt.score(), Score.NOTHING), attempt.passed());
        }
    }

    /** @param rules number of the course's rules that the attempt is judged by */
    public record Change(UUID attempt, UUID item, int fromRevision, int rules, Outcome before, Outcome after)
            implements Json {}

    static Regrade of(Attempt any, UUID question, int revision, UUID by, Instant at, List<Change> changes) {
        return new Regrade(
                Ids.next(), null, any.assessmentId(), any.courseId(), question, revision, by, at, new Changes(changes));
    }
}
