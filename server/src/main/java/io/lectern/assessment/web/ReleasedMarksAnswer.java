package io.lectern.assessment.web;

import io.lectern.assessment.marking.Mark;
import io.lectern.assessment.marking.MarkedItem;
import io.lectern.assessment.marking.Marking;
import io.lectern.assessment.marking.RubricOutcome;
import io.lectern.assessment.question.Rubric;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people gave for an attempt, for its learner. Markers are not named.
 *
 * @param at when it was released, null as long as nothing is
 */
record ReleasedMarksAnswer(@Nullable Instant at, List<ReleasedItem> items) {

    /** How the points of an answer came about. */
    enum Way {
        ONE,
        /** The mean of two marks. */
        MEAN,
        /** Two marks were too far apart, or were looked at again: a third person decided. */
        DECIDED
    }

    /** @param id of the item @param given the points of each mark, for a mean of two @param corrected when, if it was */
    record ReleasedItem(
            UUID id,
            BigDecimal earned,
            BigDecimal possible,
            Way way,
            List<BigDecimal> given,
            @Nullable Instant corrected,
            List<ReleasedMark> marks) {}

    /** @param rubric it was given by, null when points were given freely */
    record ReleasedMark(
            UUID id,
            Instant at,
            String comment,
            List<NoteContent> notes,
            @Nullable Rubric rubric,
            List<String> levels) {
        static ReleasedMark of(Mark mark) {
            RubricOutcome outcome = mark.levels();
            return new ReleasedMark(
                    mark.id(),
                    mark.at(),
                    mark.comment(),
                    mark.notes().stream().map(NoteContent::of).toList(),
                    outcome == null ? null : outcome.rubric(),
                    outcome == null ? List.of() : outcome.levels());
        }
    }

    static ReleasedMarksAnswer of(Optional<Marking> found) {
        return found.map(ReleasedMarksAnswer::of).orElseGet(() -> new ReleasedMarksAnswer(null, List.of()));
    }

    private static ReleasedMarksAnswer of(Marking marking) {
        Instant at = Objects.requireNonNull(marking.sheet().release()).at();
        return new ReleasedMarksAnswer(
                at,
                marking.sheet().items().stream()
                        .map(item -> item(marking, item, at))
                        .toList());
    }

    private static ReleasedItem item(Marking marking, MarkedItem item, Instant releasedAt) {
        Instant last =
                item.counting().stream().map(Mark::at).max(Instant::compareTo).orElse(releasedAt);
        return new ReleasedItem(
                item.item(),
                Objects.requireNonNull(marking.points().get(item.item())),
                item.possible(),
                way(item),
                item.counting().stream().map(Mark::points).toList(),
                last.isAfter(releasedAt) ? last : null,
                item.counting().stream().map(ReleasedMark::of).toList());
    }

    private static Way way(MarkedItem item) {
        if (item.decision() != null) {
            return Way.DECIDED;
        }
        return item.marks().size() > 1 ? Way.MEAN : Way.ONE;
    }
}
