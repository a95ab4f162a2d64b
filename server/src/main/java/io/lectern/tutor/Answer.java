package io.lectern.tutor;

import io.lectern.courses.LessonId;
import io.lectern.kernel.Json;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the teacher replies.
 *
 * @param language of the reply as a whole; single clauses may be quoted in the course's language
 * @param clauses in the order of saying; never empty
 * @param nearest where to look when the course does not hold the answer
 */
public record Answer(
        Outcome outcome,
        String language,
        List<Clause> clauses,
        @Nullable Suggestion nearest) implements Json {

    /** What kind of reply it is. */
    public enum Outcome {
        /** Composed from the course's own passages, each named. */
        FOUND,
        /** The course does not hold it. */
        NOT_FOUND,
        /** A greeting, thanks and the like. */
        TALK,
        /** Asked for what must not be told, such as the solution of an open check. */
        KEPT_BACK
    }

    /** One breath of speech. @param sources empty for what the teacher adds itself @param speech as in {@link Beat} */
    public record Clause(String caption, String speech, String language, List<Source> sources) implements Json {
        public Clause {
            sources = List.copyOf(sources);
        }
    }

    /** Where something is said. @param quote literally part of the block's plain text */
    public record Source(LessonId lesson, String lessonTitle, UUID block, String quote) implements Json {}

    /** A lesson that comes close. */
    public record Suggestion(LessonId lesson, String title) implements Json {}

    /**
     * A clause with what is known of the answer it belongs to.
     *
     * @param outcome of the whole answer
     * @param nearest of the whole answer
     */
    public record Part(
            Clause clause, Outcome outcome, @Nullable Suggestion nearest) {}

    public Answer {
        clauses = List.copyOf(clauses);
    }

    /** Whether the course holds the answer. */
    public boolean found() {
        return outcome == Outcome.FOUND;
    }

    /** One clause of this. */
    public Part part(Clause clause) {
        return new Part(clause, outcome, nearest);
    }
}
