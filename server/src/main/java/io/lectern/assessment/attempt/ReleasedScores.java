package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.groupingBy;

import io.lectern.assessment.Score;
import io.lectern.assessment.attempt.AttemptScores.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what learners have reached as far as they know it themselves: marks that are not released are not in it. */
@Component
public class ReleasedScores {

    /**
     * What a learner has at an assessment.
     *
     * @param best of the attempts whose marks are complete and released; null when there is none
     * @param awaiting whether an attempt waits for marks or their release
     */
    public record Reached(
            UUID assessment, UUID person, @Nullable Score best, boolean awaiting) {}

    private record Place(UUID assessment, UUID person) {}

    private final Attempts attempts;

    ReleasedScores(Attempts attempts) {
        this.attempts = attempts;
    }

    /** @param person null for everybody; whoever asks has decided who may know */
    public List<Reached> in(UUID course, @Nullable UUID person) {
        return attempts.scores(course, person).stream()
                .collect(groupingBy(row -> new Place(row.assessmentId(), row.personId())))
                .entrySet()
                .stream()
                .map(found -> reached(found.getKey(), found.getValue()))
                .toList();
    }

    private static Reached reached(Place place, List<Row> attempts) {
        return new Reached(
                place.assessment(),
                place.person(),
                attempts.stream()
                        .filter(row -> row.state() == AttemptState.MARKED)
                        .map(Row::score)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(Score::percent))
                        .orElse(null),
                attempts.stream().anyMatch(row -> row.state() == AttemptState.SUBMITTED));
    }
}
