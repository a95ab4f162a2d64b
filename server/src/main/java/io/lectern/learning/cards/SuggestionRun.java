package io.lectern.learning.cards;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import io.lectern.learning.cards.suggesting.LeftOut;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A model's work on cards for one lesson, and how far it is. The cards themselves are the deck's.
 *
 * @param personId on whose behalf
 */
@Aggregate(module = "learning", name = "card_suggesting", collection = "learning_card_suggesting")
@CompoundIndex(name = "card_suggesting_course_state", def = "{'courseId': 1, 'state': 1}")
public record SuggestionRun(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID courseId,
        @Indexed UUID lessonId,
        @Indexed UUID personId,
        State state,
        Instant updatedAt,
        Work work) {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        /** The model gave no more; what it suggested before is kept. */
        FAILED
    }

    /**
     * @param done pieces of the lesson that were worked on
     * @param of how many there are
     * @param kept cards that wait for a person
     * @param problem slug of why it failed
     */
    public record Work(
            int lessonVersion,
            int wanted,
            int done,
            int of,
            int kept,
            List<LeftOut> leftOut,
            @Nullable String problem) implements Json {
        public Work {
            leftOut = List.copyOf(leftOut);
        }
    }

    static SuggestionRun begun(UUID course, UUID lesson, UUID person, Work work, Instant at) {
        return new SuggestionRun(Ids.next(), null, course, lesson, person, State.RUNNING, at, work);
    }

    /** After one more piece of the lesson. @param leftOut of all pieces so far */
    SuggestionRun further(int kept, List<LeftOut> leftOut, Instant at) {
        var next = new Work(
                work.lessonVersion(), work.wanted(), work.done() + 1, work.of(), work.kept() + kept, leftOut, null);
        return in(State.RUNNING, next, at);
    }

    SuggestionRun done(Instant at) {
        return in(State.DONE, work, at);
    }

    SuggestionRun failed(String problem, Instant at) {
        var next = new Work(
                work.lessonVersion(), work.wanted(), work.done(), work.of(), work.kept(), work.leftOut(), problem);
        return in(State.FAILED, next, at);
    }

    private SuggestionRun in(State next, Work nextWork, Instant at) {
        return new SuggestionRun(id, version, courseId, lessonId, personId, next, at, nextWork);
    }
}
