package io.lectern.assessment.drafting;

import io.lectern.assessment.drafting.Dropped.Reason;
import io.lectern.assessment.question.TaskKind;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A model's work on drafts of questions from one lesson, and how far it is.
 *
 * @param personId on whose behalf
 */
@Aggregate(module = "assessment", name = "question_drafting", collection = "assessment_question_drafting")
@CompoundIndex(name = "question_drafting_course_state", def = "{'courseId': 1, 'state': 1}")
public record DraftRun(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID courseId,
        @Indexed UUID personId,
        State state,
        Instant updatedAt,
        Work work) {

    /** How far it is. */
    public enum State {
        RUNNING,
        DONE,
        /** The model gave no more; what was drafted before is kept. */
        FAILED
    }

    /**
     * @param done pieces of the lesson that were worked on
     * @param of how many there are
     * @param kept drafts that are in the bank now
     * @param problem slug of why it failed
     */
    public record Work(
            UUID lesson,
            int lessonVersion,
            List<TaskKind> kinds,
            int wanted,
            int done,
            int of,
            int kept,
            List<Dropped> dropped,
            @Nullable String problem)
            implements Json {
        public Work {
            kinds = List.copyOf(kinds);
            dropped = List.copyOf(dropped);
        }

        Work with(int doneNow, int keptNow, List<Dropped> droppedNow, @Nullable String why) {
            return new Work(lesson, lessonVersion, kinds, wanted, doneNow, of, keptNow, droppedNow, why);
        }
    }

    static DraftRun begun(UUID course, UUID person, Work work, Instant at) {
        return new DraftRun(Ids.next(), null, course, person, State.RUNNING, at, work);
    }

    DraftRun kept(Instant at) {
        return in(State.RUNNING, work.with(work.done(), work.kept() + 1, work.dropped(), null), at);
    }

    DraftRun dropped(Reason reason, Instant at) {
        int before = work.dropped().stream()
                .filter(d -> d.reason() == reason)
                .mapToInt(Dropped::questions)
                .sum();
        List<Dropped> next = new ArrayList<>(
                work.dropped().stream().filter(d -> d.reason() != reason).toList());
        next.add(new Dropped(reason, before + 1));
        return in(State.RUNNING, work.with(work.done(), work.kept(), next, null), at);
    }

    /** After one more piece of the lesson. */
    DraftRun further(Instant at) {
        return in(State.RUNNING, work.with(work.done() + 1, work.kept(), work.dropped(), null), at);
    }

    DraftRun done(Instant at) {
        return in(State.DONE, work, at);
    }

    DraftRun failed(String problem, Instant at) {
        return in(State.FAILED, work.with(work.done(), work.kept(), work.dropped(), problem), at);
    }

    private DraftRun in(State next, Work nextWork, Instant at) {
        return new DraftRun(id, version, courseId, personId, next, at, nextWork);
    }
}
