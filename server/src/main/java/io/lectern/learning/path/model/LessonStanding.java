package io.lectern.learning.path.model;

import io.lectern.learning.path.model.Demand.Kind;
import io.lectern.learning.path.model.LessonFacts.Passed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a learner is with a lesson. A lesson that was completed stays so, whatever its rule or its text becomes.
 *
 * @param completed whether it was ever completed
 * @param any whether one of {@code ways} is enough
 * @param ways what its rule asks for
 * @param required what the course asks for beside it, empty for nothing
 */
public record LessonStanding(boolean completed, boolean any, List<Demand> ways, List<Demand> required) {

    public LessonStanding {
        ways = List.copyOf(ways);
        required = List.copyOf(required);
    }

    public static LessonStanding of(CompletionRule rule, LessonFacts facts) {
        List<Demand> ways =
                rule.ways().stream().map(way -> demand(way, rule, facts)).toList();
        boolean asked = rule.ways().contains(Way.QUIZ) && !rule.any();
        List<Demand> required =
                asked || facts.required().of() == 0 ? List.of() : List.of(demand(Kind.REQUIRED, facts.required()));
        return new LessonStanding(facts.completed(), rule.any(), ways, required);
    }

    /** Whether everything that is asked is done now. */
    public boolean fulfilled() {
        boolean byRule =
                any ? ways.stream().anyMatch(Demand::met) : ways.stream().allMatch(Demand::met);
        return byRule && required.stream().allMatch(Demand::met);
    }

    public int percent() {
        return Percent.of(share(), completed);
    }

    /** Everything that is asked weighs the same; of several ways of which one is enough the furthest counts. */
    Quotient share() {
        if (completed) {
            return Quotient.WHOLE;
        }
        Stream<Quotient> byRule = ways.stream().map(Demand::share);
        List<Quotient> parts = Stream.concat(
                        any ? byRule.max(Comparator.naturalOrder()).stream() : byRule,
                        required.stream().map(Demand::share))
                .toList();
        return parts.stream().reduce(Quotient.NOTHING, Quotient::plus).dividedBy(parts.size());
    }

    private static Demand demand(Way way, CompletionRule rule, LessonFacts facts) {
        return switch (way) {
            case READ ->
                facts.blocks() == 0
                        ? new Demand(Kind.READ, facts.begun() ? 1 : 0, 1)
                        : new Demand(Kind.READ, facts.seen(), facts.blocks());
            case QUIZ -> demand(Kind.QUIZ, facts.quizzes());
            case CLASS -> new Demand(Kind.CLASS, Math.min(facts.attended(), rule.classShare()), rule.classShare());
            case WATCH ->
                new Demand(Kind.WATCH, Math.min(facts.watched(), rule.enoughOfVideos()), rule.enoughOfVideos());
        };
    }

    private static Demand demand(Kind kind, Passed passed) {
        return new Demand(kind, passed.passed(), passed.of());
    }
}
