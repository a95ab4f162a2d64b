package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.Assessment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with its questions, and what of them may be shown.
 *
 * @param questions by the id of the item
 * @param disclosed what the person who looks may see of it
 * @param own whether the person who looks is the one who took it, not one of the course's teachers
 * @param at the server's time, that clients count down from
 * @param settlesAt until when answers that were written in time may still come, of an attempt that its time has ended; until then
 *     its learner is told no right answer
 */
public record OpenedAttempt(
        Attempt attempt,
        Assessment assessment,
        Map<UUID, AskedQuestion> questions,
        Disclosed disclosed,
        boolean own,
        Instant at,
        @Nullable Instant settlesAt) {

    public OpenedAttempt {
        questions = Map.copyOf(questions);
    }

    /** The question of an item, as it was asked. */
    public AskedQuestion questionOf(AttemptItem item) {
        return Objects.requireNonNull(questions.get(item.id()));
    }

    /** The sections, as they were called when it began. */
    public List<Terms.Part> parts() {
        return attempt.terms().parts(assessment);
    }

    /** Whether it may be seen which answers were right. Nobody sees that while the attempt runs. */
    public boolean showsMarks() {
        return !attempt.isRunning() && disclosed.marks().isShown();
    }

    /** Whether the right answers may be seen. */
    public boolean showsAnswers() {
        return !attempt.isRunning() && disclosed.answers().isShown();
    }
}
