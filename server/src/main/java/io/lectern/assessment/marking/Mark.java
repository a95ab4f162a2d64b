package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.FileNames;
import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person gave for one answer. It never changes; another mark replaces it.
 *
 * @param comment to the learner; may be empty
 * @param levels what was chosen of a rubric; null when points were given freely
 * @param seen the advice of a language model that the marker had seen before; null when there was none
 */
public record Mark(
        UUID id,
        UUID marker,
        Instant at,
        BigDecimal points,
        String comment,
        List<Note> notes,
        @Nullable RubricOutcome levels,
        @Nullable Seen seen)
        implements Json {

    /** @param model that gave the advice @param at when */
    public record Seen(String model, Instant at) implements Json {}

    public Mark {
        points = Decimals.canonical(points);
        notes = List.copyOf(notes);
    }

    static Mark of(Verdict verdict, UUID marker, @Nullable Seen seen, Instant at) {
        return new Mark(
                Ids.next(), marker, at, verdict.points(), verdict.comment(), verdict.notes(), verdict.levels(), seen);
    }

    /** The same with its remarks naming files in that way. */
    Mark naming(FileNames names) {
        List<Note> named = notes.stream().map(note -> note.naming(names)).toList();
        return new Mark(id, marker, at, points, comment, named, levels, seen);
    }

    /** What a marker says, before it is kept. */
    public record Verdict(
            BigDecimal points,
            String comment,
            List<Note> notes,
            @Nullable RubricOutcome levels) {
        public Verdict {
            notes = List.copyOf(notes);
        }
    }
}
