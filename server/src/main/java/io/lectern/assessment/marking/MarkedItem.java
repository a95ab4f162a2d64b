package io.lectern.assessment.marking;

import io.lectern.assessment.question.Agreement;
import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer of an attempt that people mark.
 *
 * @param item of the attempt
 * @param possible its points
 * @param marks one, or two by different people when a second opinion is asked for
 * @param decision of a third person; it counts alone
 * @param earlier what was replaced, in that order
 */
public record MarkedItem(
        UUID item,
        BigDecimal possible,
        List<Mark> marks,
        @Nullable Mark decision,
        List<Mark> earlier) implements Json {

    private static final int BOTH = 2;

    /** How far it is. */
    public enum Stage {
        UNMARKED,
        /** One of two marks is there. */
        HALF,
        /** Two marks that are too far apart. */
        DISPUTED,
        DONE
    }

    /** What a person would do by marking it. */
    public enum Part {
        MARK,
        /** Decide between two marks. */
        DECIDE,
        NONE
    }

    public MarkedItem {
        possible = Decimals.canonical(possible);
        marks = List.copyOf(marks);
        earlier = List.copyOf(earlier);
    }

    static MarkedItem unmarked(UUID item, BigDecimal possible) {
        return new MarkedItem(item, possible, List.of(), null, List.of());
    }

    Stage stage(MarkingRules rules) {
        if (decision != null) {
            return Stage.DONE;
        }
        if (marks.isEmpty()) {
            return Stage.UNMARKED;
        }
        if (!rules.second()) {
            return Stage.DONE;
        }
        if (marks.size() < BOTH) {
            return Stage.HALF;
        }
        return agree(rules) ? Stage.DONE : Stage.DISPUTED;
    }

    /** What it earns, once it is done. */
    Optional<BigDecimal> points(MarkingRules rules) {
        if (stage(rules) != Stage.DONE) {
            return Optional.empty();
        }
        if (decision != null) {
            return Optional.of(decision.points());
        }
        return Optional.of(
                marks.size() < BOTH
                        ? marks.getFirst().points()
                        : Agreement.mean(
                                marks.getFirst().points(), marks.getLast().points()));
    }

    Part partOf(UUID person, MarkingRules rules) {
        if (!rules.second() || marks.size() < BOTH) {
            return Part.MARK;
        }
        return by(person).isPresent() ? Part.NONE : Part.DECIDE;
    }

    /** Whether it cannot go on without this person, or somebody in their place. */
    boolean waitsFor(UUID person, MarkingRules rules) {
        return switch (stage(rules)) {
            case UNMARKED -> true;
            case HALF -> by(person).isEmpty();
            case DISPUTED -> partOf(person, rules) == Part.DECIDE;
            case DONE -> false;
        };
    }

    /** The mark that one of this person would replace. */
    Optional<Mark> standing(UUID person, MarkingRules rules) {
        return switch (partOf(person, rules)) {
            case MARK -> rules.second() ? by(person) : marks.stream().findFirst();
            case DECIDE -> Optional.ofNullable(decision);
            case NONE -> by(person);
        };
    }

    /** What this person may see of the marks: two who mark blind see only their own until both are there. */
    List<Mark> visibleTo(UUID person, MarkingRules rules) {
        return !rules.second() || marks.size() == BOTH
                ? marks
                : by(person).stream().toList();
    }

    MarkedItem with(Mark mark, MarkingRules rules) {
        Optional<Mark> before = standing(mark.marker(), rules);
        List<Mark> replaced = new ArrayList<>(earlier);
        before.ifPresent(replaced::add);
        if (partOf(mark.marker(), rules) == Part.DECIDE) {
            return new MarkedItem(item, possible, marks, mark, replaced);
        }
        List<Mark> kept = new ArrayList<>(marks);
        before.ifPresentOrElse(b -> kept.set(kept.indexOf(b), mark), () -> kept.add(mark));
        return new MarkedItem(item, possible, kept, decision, replaced);
    }

    /** The marks that count: the decision alone where there is one. */
    public List<Mark> counting() {
        return decision == null ? marks : List.of(decision);
    }

    private Optional<Mark> by(UUID person) {
        return marks.stream().filter(m -> Objects.equals(m.marker(), person)).findFirst();
    }

    private boolean agree(MarkingRules rules) {
        return Agreement.holds(marks.getFirst().points(), marks.getLast().points(), possible, rules.tolerance());
    }
}
