package io.lectern.assessment.question;

import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** What an answer is marked by: for each criterion one level is chosen, and the points follow from the levels. */
public record Rubric(List<Criterion> criteria) implements Json {

    /** @param id unique within the rubric */
    public record Criterion(String id, String title, List<Level> levels) implements Json {
        public Criterion {
            levels = List.copyOf(levels);
        }

        BigDecimal most() {
            return levels.stream().map(Level::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
    }

    /** @param id unique within the rubric @param points beside those of the other criteria */
    public record Level(String id, String title, BigDecimal points) implements Json {
        public Level {
            points = Decimals.canonical(points);
        }
    }

    private static final int POINT_DIGITS = 2;

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /** Whether exactly one level of each criterion is chosen, and nothing else. @param levels ids */
    public boolean isAnsweredBy(Collection<String> levels) {
        var chosen = new HashSet<>(levels);
        return chosen.size() == levels.size()
                && chosen.size() == criteria.size()
                && criteria.stream()
                        .allMatch(criterion ->
                                criterion.levels().stream().anyMatch(level -> chosen.contains(level.id())));
    }

    /** The points of the best level of each criterion together. */
    public BigDecimal most() {
        return criteria.stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What the levels earn of a question's points: their share of the best levels, to two decimals, halves rounded up.
     *
     * @param levels ids, one of each criterion
     */
    public BigDecimal points(Collection<String> levels, BigDecimal possible) {
        BigDecimal chosen = criteria.stream()
                .flatMap(criterion -> criterion.levels().stream())
                .filter(level -> levels.contains(level.id()))
                .map(Level::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.canonical(chosen.multiply(possible).divide(most(), POINT_DIGITS, RoundingMode.HALF_UP));
    }
}
