package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Disclosure;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * An attempt with its questions, and what of them may be shown.
 *
 * @param questions by the id of the item
 * @param standing of its person now; it decides whether right answers may be shown
 * @param own whether the person who looks is the one who took it, not one of the course's teachers
 * @param at the server's time, that clients count down from
 */
public record OpenedAttempt(
        Attempt attempt,
        Assessment assessment,
        Map<UUID, AskedQuestion> questions,
        Standing standing,
        boolean own,
        Instant at) {

    public OpenedAttempt {
        questions = Map.copyOf(questions);
    }

    /** The question of an item, as it was asked. */
    public AskedQuestion questionOf(AttemptItem item) {
        return Objects.requireNonNull(questions.get(item.id()));
    }

    /** Whether it may be seen which answers were right. Nobody sees that while the attempt runs. */
    public boolean showsMarks() {
        return !attempt.isRunning() && (!own || attempt.terms().disclosure() != Disclosure.SCORE);
    }

    /** Whether the right answers may be seen: by learners only when no better attempt can follow. */
    public boolean showsAnswers() {
        return !attempt.isRunning()
                && (!own || (attempt.terms().disclosure() == Disclosure.ANSWERS && nothingToGain()));
    }

    private boolean nothingToGain() {
        return standing.passed()
                || standing.door() == Standing.Door.NONE_LEFT
                || standing.door() == Standing.Door.CLOSED;
    }
}
