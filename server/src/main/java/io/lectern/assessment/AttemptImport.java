package io.lectern.assessment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Brings in attempts that were over before they were known here: the demo academy. */
public interface AttemptImport {

    /** How one question was answered. */
    sealed interface Answered {

        /** So that it earns every point. */
        record Right() implements Answered {}

        /** Not at all. */
        record Left() implements Answered {}

        /** In these words: an essay, a short answer, a number, {@code true} or {@code false}, the text of the option chosen. */
        record Written(String text) implements Answered {}
    }

    /**
     * @param assessment its title, among those of the course
     * @param took how long before its end it was begun
     * @param answers in the order in which the assessment names its questions
     */
    record PastAttempt(
            UserId person, CourseId course, String assessment, Instant endedAt, Duration took, List<Answered> answers) {
        public PastAttempt {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Scores the attempt by the rules that hold now. One that began at the same moment is left as it is.
     *
     * @throws AssessmentProblem.TooFewQuestions when its questions are not in use
     * @throws IllegalArgumentException when the course has no such assessment, or a question cannot be answered so
     */
    void bring(PastAttempt past);
}
