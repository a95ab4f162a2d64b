package io.lectern.tutor;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What the tutor refuses. */
public abstract sealed class TutorProblem extends Problem {

    private TutorProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** The question is too long to be one. */
    public static final class QuestionTooLong extends TutorProblem {
        public QuestionTooLong(int length) {
            super(
                    "question-too-long",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This question is too long",
                    "Please ask it in a few sentences, at most " + LearnerQuestion.MAX_LENGTH + " characters.",
                    Map.of("max", LearnerQuestion.MAX_LENGTH, "length", length));
        }
    }

    /** There is nothing in the question. */
    public static final class QuestionEmpty extends TutorProblem {
        public QuestionEmpty() {
            super(
                    "question-empty",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The question is empty",
                    "Please write what you would like to know.",
                    Map.of());
        }
    }

    /** Somebody has several questions waiting already. */
    public static final class TooManyQuestions extends TutorProblem {
        public TooManyQuestions() {
            super(
                    "too-many-questions",
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Your other questions come first",
                    "The teacher answers one question after the other. Please wait for the answers to those you asked.",
                    Map.of());
        }
    }

    /** Another node of this academy teaches the class. */
    public static final class ClassElsewhere extends TutorProblem {
        public ClassElsewhere() {
            super(
                    "class-elsewhere",
                    HttpStatus.CONFLICT,
                    "This class is being taught on another server",
                    "Please enter it again in a moment.",
                    Map.of());
        }
    }
}
