package io.lectern.assessment;

import io.lectern.kernel.Problem;
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
}
