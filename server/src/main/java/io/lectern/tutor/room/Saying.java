package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Answer;
import io.lectern.tutor.Beat;
import org.jspecify.annotations.Nullable;

/** Something the teacher says in one go. */
sealed interface Saying {

    String caption();

    String speech();

    String language();

    /** Silence after it. */
    int pauseMs();

    default boolean silent() {
        return speech().isBlank();
    }

    /** A beat, of the plan or in between. */
    sealed interface OfBeat extends Saying {

        Beat beat();

        @Override
        default String caption() {
            return beat().caption();
        }

        @Override
        default String speech() {
            return beat().speech();
        }

        @Override
        default String language() {
            return beat().language();
        }

        @Override
        default int pauseMs() {
            return beat().pauseMs();
        }
    }

    /** A beat of the plan. @param index its place there */
    record Lesson(Beat beat, int index) implements OfBeat {}

    /** A beat in between: praise, a re-explanation, the way back to the lesson. */
    record Aside(Beat beat) implements OfBeat {}

    /** A clause of an answer. @param part zero-based @param found whether the course holds the answer, as far as known */
    record Clause(
            Question question, int part, Answer.Clause clause, boolean found, ServerMessage.@Nullable LessonRef nearest)
            implements Saying {

        private static final int BREATH_MS = 120;

        @Override
        public String caption() {
            return clause.caption();
        }

        @Override
        public String speech() {
            return clause.speech();
        }

        @Override
        public String language() {
            return clause.language();
        }

        @Override
        public int pauseMs() {
            return BREATH_MS;
        }
    }
}
