package io.lectern.assessment;

import io.lectern.kernel.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why something cannot be done to a question of the bank. */
public abstract sealed class QuestionProblem extends Problem {

    private QuestionProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** The question was changed by somebody else meanwhile. */
    public static final class Changed extends QuestionProblem {
        /** @param version the newer one */
        public Changed(long version) {
            super(
                    "changed-meanwhile",
                    HttpStatus.CONFLICT,
                    "Somebody else changed this question meanwhile",
                    "Nothing was overwritten. Look at the newer question and apply your change to it.",
                    Map.of("what", "question", "version", version));
        }
    }

    /** A file of questions with more bytes than are read. */
    public static final class FileTooLarge extends QuestionProblem {
        public FileTooLarge(int megabytes) {
            super(
                    "question-file-too-large",
                    HttpStatus.CONTENT_TOO_LARGE,
                    "This file of questions is too large",
                    "At most " + megabytes + " MB are read at once. Split the file and try again.",
                    Map.of("limitMegabytes", megabytes));
        }
    }

    /** A file whose questions cannot all be taken; none was. */
    public static final class FileFaulty extends QuestionProblem {
        /** @param faults line, code and message of each */
        public FileFaulty(List<Object> faults) {
            super(
                    "question-file-faulty",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Some questions of this file cannot be taken",
                    "Nothing was taken. Correct the lines that are named, or leave those questions out.",
                    Map.of("faults", List.copyOf(faults)));
        }
    }

    /** A model drafted it, and nobody has read it through. */
    public static final class NotReviewed extends QuestionProblem {
        /** @param questions how many */
        public NotReviewed(long questions) {
            super(
                    "question-not-reviewed",
                    HttpStatus.CONFLICT,
                    "A model's drafts go into use one by one",
                    "Open each draft, read it beside its passage, and save it as ready.",
                    Map.of("questions", questions));
        }
    }

    /** A lesson without a text to ask about. */
    public static final class NothingToAsk extends QuestionProblem {
        public NothingToAsk() {
            super(
                    "question-drafts-no-text",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "There is nothing to ask about in this lesson",
                    "Choose a published lesson with some text.",
                    Map.of("field", "lessonId"));
        }
    }

    /** Drafts are being written for this course. */
    public static final class StillDrafting extends QuestionProblem {
        public StillDrafting() {
            super(
                    "question-drafts-running",
                    HttpStatus.CONFLICT,
                    "Drafts are being written for this course already",
                    "Wait until they are there, then ask for more.",
                    Map.of());
        }
    }
}
