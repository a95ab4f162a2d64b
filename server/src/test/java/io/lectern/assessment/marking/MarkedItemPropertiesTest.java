package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.assessment.question.Agreement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds whoever marks whatever and when; each is tried on many courses of marking made by chance, named by their seed. */
class MarkedItemPropertiesTest {

    private static final int TRIES = 500;
    private static final int PEOPLE = 4;
    private static final long MIXED = 0x9E3779B97F4A7C15L;
    private static final BigDecimal POSSIBLE = BigDecimal.valueOf(4);

    private interface Property {
        /** @param given all marks in the order in which they were given */
        void holds(MarkedItem item, MarkingRules rules, List<Mark> given);
    }

    private static void always(Property property) {
        for (long seed = 0; seed < TRIES; seed++) {
            // What neighbouring seeds draw first is nearly the same, so the rules come from the seed itself.
            boolean second = seed % 4 > 0;
            var rules = new MarkingRules(false, false, second, BigDecimal.valueOf(seed / 4 % 5 * 25), null, null);
            var random = new Random(seed * MIXED);
            MarkedItem item = MarkedItem.unmarked(new UUID(1, 1), POSSIBLE);
            List<Mark> given = new ArrayList<>();
            try {
                property.holds(item, rules, given);
                for (int at = random.nextInt(7); at > 0; at--) {
                    UUID person = person(random.nextInt(PEOPLE));
                    if (item.partOf(person, rules) != Part.NONE) {
                        Mark mark = mark(person, given.size(), random.nextInt(9));
                        item = item.with(mark, rules);
                        given.add(mark);
                        property.holds(item, rules, given);
                    }
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + " after " + given + ": " + e.getMessage(), e);
            }
        }
    }

    private static UUID person(int number) {
        return new UUID(2, number);
    }

    private static Mark mark(UUID person, int number, int halves) {
        BigDecimal points = BigDecimal.valueOf(halves).divide(BigDecimal.TWO);
        return new Mark(new UUID(3, number), person, Instant.EPOCH, points, "", List.of(), null, null);
    }

    private static Stream<UUID> everybody() {
        return Stream.iterate(0, i -> i < PEOPLE, i -> i + 1).map(MarkedItemPropertiesTest::person);
    }

    @Test
    void noMarkIsEverLost() {
        always((item, _, given) -> {
            List<Mark> kept = new ArrayList<>(item.marks());
            kept.addAll(item.earlier());
            Optional.ofNullable(item.decision()).ifPresent(kept::add);
            assertThat(kept).containsExactlyInAnyOrderElementsOf(given);
        });
    }

    @Test
    void whoGaveTheLastMarkFindsItStanding() {
        always((item, rules, given) -> {
            if (!given.isEmpty()) {
                assertThat(item.standing(given.getLast().marker(), rules)).contains(given.getLast());
            }
        });
    }

    @Test
    void oneMarkIsEnoughWhereOnePersonMarks() {
        always((item, rules, given) -> {
            if (!rules.second()) {
                assertThat(item.marks()).hasSizeLessThanOrEqualTo(1);
                assertThat(item.decision()).isNull();
                assertThat(item.stage(rules)).isEqualTo(given.isEmpty() ? Stage.UNMARKED : Stage.DONE);
                if (!given.isEmpty()) {
                    assertThat(item.points(rules)).contains(given.getLast().points());
                    assertThat(everybody())
                            .allMatch(p -> item.standing(p, rules).equals(Optional.of(given.getLast())));
                }
            }
        });
    }

    @Test
    void twoMarksAreByTwoPeople() {
        always((item, _, _) -> {
            List<UUID> markers = item.marks().stream().map(Mark::marker).toList();
            assertThat(markers).hasSizeLessThanOrEqualTo(2);
            assertThat(new HashSet<>(markers)).hasSameSizeAs(markers);
        });
    }

    @Test
    void twoMarksCountOnlyWhenTheyAgree() {
        always((item, rules, _) -> {
            if (rules.second() && item.marks().size() == 2 && item.decision() == null) {
                BigDecimal first = item.marks().getFirst().points();
                BigDecimal second = item.marks().getLast().points();
                boolean agree = Agreement.holds(first, second, POSSIBLE, rules.tolerance());
                assertThat(item.stage(rules)).isEqualTo(agree ? Stage.DONE : Stage.DISPUTED);
                if (agree) {
                    assertThat(item.points(rules)).contains(Agreement.mean(first, second));
                    assertThat(item.points(rules).orElseThrow()).isBetween(first.min(second), first.max(second));
                }
            }
        });
    }

    @Test
    void halfOfTwoMarksIsHalf() {
        always((item, rules, _) -> {
            if (rules.second() && item.marks().size() < 2) {
                assertThat(item.stage(rules)).isEqualTo(item.marks().isEmpty() ? Stage.UNMARKED : Stage.HALF);
            }
        });
    }

    @Test
    void aThirdPersonsDecisionCountsAlone() {
        always((item, rules, _) -> {
            Mark decision = item.decision();
            if (decision != null) {
                assertThat(rules.second()).isTrue();
                assertThat(item.marks()).hasSize(2).noneMatch(m -> m.marker().equals(decision.marker()));
                assertThat(item.points(rules)).contains(decision.points());
                assertThat(item.counting()).containsExactly(decision);
            } else {
                assertThat(item.counting()).isEqualTo(item.marks());
            }
        });
    }

    @Test
    void pointsAreThereExactlyWhenItIsDone() {
        always((item, rules, _) ->
                assertThat(item.points(rules).isPresent()).isEqualTo(item.stage(rules) == Stage.DONE));
    }

    @Test
    void whoeverIsWaitedForHasAPart() {
        always((item, rules, _) -> everybody()
                .filter(p -> item.waitsFor(p, rules))
                .forEach(person -> {
                    assertThat(item.partOf(person, rules)).isNotEqualTo(Part.NONE);
                    assertThat(item.stage(rules)).isNotEqualTo(Stage.DONE);
                }));
    }

    @Test
    void whatIsNotDoneWaitsForSomebody() {
        always((item, rules, _) -> {
            if (item.stage(rules) != Stage.DONE) {
                assertThat(everybody()).anyMatch(p -> item.waitsFor(p, rules));
            }
        });
    }

    @Test
    void whoMarksBlindSeesNoOtherMark() {
        always((item, rules, _) -> everybody().forEach(person -> {
            List<Mark> seen = item.visibleTo(person, rules);
            if (rules.second() && item.marks().size() < 2) {
                assertThat(seen).allMatch(m -> m.marker().equals(person));
            } else {
                assertThat(seen).isEqualTo(item.marks());
            }
        }));
    }
}
