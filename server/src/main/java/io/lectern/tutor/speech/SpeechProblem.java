package io.lectern.tutor.speech;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why something cannot be spoken. */
public abstract sealed class SpeechProblem extends Problem {

    private SpeechProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** More text than one clip may hold. */
    public static final class TooLong extends SpeechProblem {
        /** @param limit the most characters that one clip may hold */
        public TooLong(int limit) {
            super(
                    "speech-too-long",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This is too long to be said in one breath",
                    "Please cut it into sentences of at most " + limit + " characters.",
                    Map.of("limit", limit));
        }
    }
}
