package io.lectern.learning;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a model is not asked for flashcards. */
public abstract sealed class CardProblem extends Problem {

    private CardProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** A lesson without a text that cards could rest on. */
    public static final class NothingToSuggest extends CardProblem {
        public NothingToSuggest() {
            super(
                    "card-suggestions-no-text",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "There is too little text in this lesson",
                    "Cards are suggested for published lessons with some text.",
                    Map.of());
        }
    }

    /** Cards are being suggested for this course. */
    public static final class StillSuggesting extends CardProblem {
        public StillSuggesting() {
            super(
                    "card-suggestions-running",
                    HttpStatus.CONFLICT,
                    "Cards are being suggested for this course already",
                    "Wait until they are there, then ask for more.",
                    Map.of());
        }
    }

    /** The lesson was published anew while a model was reading it. */
    public static final class LessonChanged extends CardProblem {
        public LessonChanged() {
            super(
                    "card-suggestions-outdated",
                    HttpStatus.CONFLICT,
                    "The lesson was published anew meanwhile",
                    "What was suggested before is kept where it still fits. Ask once more.",
                    Map.of());
        }
    }
}
