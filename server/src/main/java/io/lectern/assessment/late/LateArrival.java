package io.lectern.assessment.late;

import io.lectern.assessment.attempt.Attempt;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * Answers that came after the end of their attempt, as they came. They are kept for good, whatever becomes of them.
 *
 * @param name of the chain: the same one that comes again is the same arrival
 * @param decision null while a person has to decide, and when none had to
 */
@Aggregate(module = "assessment", name = "late_arrival", collection = "assessment_late_arrival")
@CompoundIndex(name = "late_arrival_attempt_name", def = "{'attemptId': 1, 'name': 1}", unique = true)
@CompoundIndex(name = "late_arrival_course_state", def = "{'courseId': 1, 'state': 1}")
public record LateArrival(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID attemptId,
        @Indexed UUID assessmentId,
        UUID courseId,
        @Indexed UUID personId,
        String name,
        LateState state,
        Instant arrivedAt,
        Evidence evidence,
        Content content,
        @Nullable Decision decision) {

    /** @param answers how many were new to the attempt */
    public record Content(List<Link> links, int answers) implements Json {
        public Content {
            links = List.copyOf(links);
        }
    }

    /** @param reason for the learner too */
    public record Decision(UUID by, Instant at, String reason) implements Json {}

    static LateArrival of(Attempt attempt, AnswerChain chain, int answers, Evidence evidence, Instant at) {
        return new LateArrival(
                Ids.next(),
                null,
                attempt.id(),
                attempt.assessmentId(),
                attempt.courseId(),
                attempt.personId(),
                chain.name(),
                evidence.findings().isEmpty() ? LateState.ACCEPTED : LateState.WAITING,
                at,
                evidence,
                new Content(chain.links(), answers),
                null);
    }

    public boolean isWaiting() {
        return state == LateState.WAITING;
    }

    LateArrival decided(boolean accepted, Decision made) {
        return new LateArrival(
                id,
                version,
                attemptId,
                assessmentId,
                courseId,
                personId,
                name,
                accepted ? LateState.ACCEPTED : LateState.REFUSED,
                arrivedAt,
                evidence,
                content,
                made);
    }
}
