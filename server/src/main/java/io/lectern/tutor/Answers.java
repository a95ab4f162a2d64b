package io.lectern.tutor;

import java.util.function.Consumer;

/**
 * Answers learners from their course and nothing else. Never uses the keys of questions nor notes for instructors. Who
 * may ask is decided by the caller.
 */
public interface Answers {

    /**
     * Hands over each clause as soon as it is known, on the calling thread, and returns the whole. Whether the course holds the
     * answer is known with the first clause.
     *
     * @throws TutorProblem.QuestionTooLong if the text exceeds {@link LearnerQuestion#MAX_LENGTH}
     * @throws TutorProblem.QuestionEmpty if there is no letter or digit in it
     */
    Answer answer(LearnerQuestion question, Consumer<Answer.Part> onPart);

    /** The whole answer at once. */
    default Answer answer(LearnerQuestion question) {
        return answer(question, part -> {});
    }
}
