package io.lectern.learning.path.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocksTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));
    private static final UUID FIRST = id(1);
    private static final UUID SECOND = id(2);
    private static final UUID A = id(11);
    private static final UUID B = id(12);
    private static final UUID C = id(21);
    private static final Layout LAYOUT = layout();

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static Layout layout() {
        Map<UUID, List<UUID>> modules = new LinkedHashMap<>();
        modules.put(FIRST, List.of(A, B));
        modules.put(SECOND, List.of(C));
        return new Layout(modules);
    }

    private static Gate gate(UUID place, @Nullable Instant opensAt, @Nullable Integer days, UUID... after) {
        return new Gate(place, opensAt, days, List.of(after));
    }

    private static Traveller learner(Set<UUID> begun, Set<UUID> completed) {
        return new Traveller(NOW.minus(Duration.ofDays(2)), begun, completed);
    }

    private static Optional<Lock> lock(UUID place, Traveller learner, Gate... gates) {
        return new Locks(LAYOUT, List.of(gates)).of(place, learner, NOW);
    }

    private static final Traveller NEW = learner(Set.of(), Set.of());

    @Test
    void withoutAGateEverythingIsOpen() {
        assertThat(lock(A, NEW)).isEmpty();
        assertThat(lock(FIRST, NEW)).isEmpty();
        assertThat(lock(id(99), NEW)).isEmpty();
    }

    @Test
    void aDateClosesUntilThatVeryMoment() {
        assertThat(lock(C, NEW, gate(C, LATER, null))).contains(new Lock(LATER, List.of()));
        assertThat(lock(C, NEW, gate(C, NOW, null))).isEmpty();
        assertThat(lock(C, NEW, gate(C, NOW.plusMillis(1), null))).isPresent();
    }

    @Test
    void theGateOfAModuleClosesItsLessons() {
        assertThat(lock(B, NEW, gate(FIRST, LATER, null))).contains(new Lock(LATER, List.of()));
        assertThat(lock(FIRST, NEW, gate(FIRST, LATER, null))).isPresent();
        assertThat(lock(C, NEW, gate(FIRST, LATER, null))).isEmpty();
        assertThat(lock(FIRST, NEW, gate(A, LATER, null))).isEmpty();
    }

    @Test
    void theLaterOfTwoDatesCounts() {
        Instant last = LATER.plusSeconds(1);
        for (List<Gate> gates : List.of(
                List.of(gate(FIRST, LATER, null), gate(A, last, null)),
                List.of(gate(FIRST, last, null), gate(A, LATER, null)))) {
            assertThat(new Locks(LAYOUT, gates).of(A, NEW, NOW)).contains(new Lock(last, List.of()));
        }
    }

    @Test
    void daysAreCountedFromTheBeginningOfTheEnrolment() {
        assertThat(lock(C, NEW, gate(C, null, 5))).contains(new Lock(LATER, List.of()));
        assertThat(lock(C, NEW, gate(C, null, 2))).isEmpty();
        assertThat(lock(C, NEW, gate(C, LATER.plusSeconds(9), 5))).contains(new Lock(LATER.plusSeconds(9), List.of()));
    }

    @Test
    void whatComesFirstIsNamedUntilAllOfItIsComplete() {
        Gate gate = gate(SECOND, null, null, FIRST);
        assertThat(lock(C, NEW, gate)).contains(new Lock(null, List.of(FIRST)));
        assertThat(lock(C, learner(Set.of(A), Set.of(A)), gate)).isPresent();
        assertThat(lock(C, learner(Set.of(A, B), Set.of(A, B)), gate)).isEmpty();
        assertThat(lock(C, learner(Set.of(A), Set.of(A)), gate(C, null, null, A, B)))
                .contains(new Lock(null, List.of(B)));
    }

    @Test
    void theSameIsNamedOnce() {
        assertThat(lock(C, NEW, gate(SECOND, null, null, A), gate(C, LATER, null, A, B)))
                .contains(new Lock(LATER, List.of(A, B)));
    }

    @Test
    void whatIsGoneFromTheCourseHoldsNobodyUp() {
        assertThat(lock(C, NEW, gate(C, null, null, id(99)))).isEmpty();
    }

    @Test
    void aLessonNeverWaitsForItself() {
        assertThat(lock(A, NEW, gate(FIRST, null, null, A))).isEmpty();
        assertThat(lock(B, NEW, gate(FIRST, null, null, A))).contains(new Lock(null, List.of(A)));
    }

    @Test
    void whatIsCompletedIsNeverClosedAgain() {
        Gate gate = gate(C, LATER, 30, A);
        assertThat(lock(C, learner(Set.of(C), Set.of(C)), gate)).isEmpty();
        assertThat(lock(SECOND, learner(Set.of(C), Set.of(C)), gate(SECOND, LATER, null)))
                .isEmpty();
    }

    @Test
    void onlyADateClosesWhatIsBegun() {
        Traveller begun = learner(Set.of(C), Set.of());
        assertThat(lock(C, begun, gate(C, null, 30, A))).isEmpty();
        assertThat(lock(C, begun, gate(C, LATER, 30, A))).contains(new Lock(LATER, List.of()));
    }

    @Test
    void lessonsThatWaitForEachOtherAreFound() {
        assertThat(unreachable(gate(SECOND, null, null, FIRST))).isEmpty();
        assertThat(unreachable(gate(SECOND, null, null, FIRST), gate(B, null, null, A)))
                .isEmpty();
        assertThat(unreachable(gate(SECOND, null, null, FIRST), gate(B, null, null, C)))
                .containsExactlyInAnyOrder(B, C);
        assertThat(unreachable(gate(FIRST, null, null, FIRST))).containsExactlyInAnyOrder(A, B);
        assertThat(unreachable(gate(A, null, null, A))).isEmpty();
        assertThat(unreachable(gate(A, LATER, 100))).isEmpty();
    }

    private static Set<UUID> unreachable(Gate... gates) {
        return new Locks(LAYOUT, List.of(gates)).unreachable();
    }

    @Test
    void whoGoesOnCompletingWhatIsOpenReachesAllThatIsReachable() {
        var random = new SplittableRandom(20);
        for (int run = 0; run < 3000; run++) {
            Layout layout = layout(random);
            List<Gate> gates = gates(layout, random);
            Locks locks = new Locks(layout, gates);
            Set<UUID> completed = new HashSet<>();
            boolean further = true;
            while (further) {
                Traveller learner = learner(completed, completed);
                further = completed.addAll(layout.lessons().stream()
                        .filter(lesson -> locks.of(lesson, learner, NOW).isEmpty())
                        .toList());
            }
            Set<UUID> never = new HashSet<>(layout.lessons());
            never.removeAll(completed);
            assertThat(locks.unreachable()).isEqualTo(never);
        }
    }

    private static Layout layout(SplittableRandom random) {
        Map<UUID, List<UUID>> modules = new LinkedHashMap<>();
        for (int m = 1; m <= random.nextInt(1, 5); m++) {
            List<UUID> lessons = new ArrayList<>();
            for (int l = 1; l <= random.nextInt(1, 4); l++) {
                lessons.add(id(m * 10 + l));
            }
            modules.put(id(m), lessons);
        }
        return new Layout(modules);
    }

    private static List<Gate> gates(Layout layout, SplittableRandom random) {
        List<UUID> places = new ArrayList<>(layout.modules().keySet());
        places.addAll(layout.lessons());
        List<Gate> gates = new ArrayList<>();
        for (UUID place : places) {
            if (random.nextInt(3) == 0) {
                gates.add(gate(place, null, null, places.get(random.nextInt(places.size()))));
            }
        }
        return gates;
    }

    @Test
    void theEndOfTheCourseWaitsForWhatItsGateNames() {
        UUID course = id(1000);
        Gate end = gate(course, null, null, FIRST, C);
        assertThat(lock(course, NEW, end)).contains(new Lock(null, List.of(FIRST, C)));
        assertThat(lock(course, learner(Set.of(), Set.of(A, B)), end)).contains(new Lock(null, List.of(C)));
        assertThat(lock(course, learner(Set.of(), Set.of(A, B, C)), end)).isEmpty();
        assertThat(lock(C, NEW, end)).isEmpty();
    }

    @Test
    void nothingOpensBeforeTheCourseDoesButWhatIsCompletedStaysOpen() {
        Locks locks = new Locks(LAYOUT, List.of(gate(A, LATER.plusSeconds(1), null)), new Entry(LATER, List.of()));
        assertThat(locks.of(C, NEW, NOW)).contains(new Lock(LATER, List.of()));
        assertThat(locks.of(id(1000), NEW, NOW)).contains(new Lock(LATER, List.of()));
        assertThat(locks.of(A, NEW, NOW)).contains(new Lock(LATER.plusSeconds(1), List.of()));
        assertThat(locks.of(C, learner(Set.of(C), Set.of()), NOW)).contains(new Lock(LATER, List.of()));
        assertThat(locks.of(C, learner(Set.of(C), Set.of(C)), NOW)).isEmpty();
        assertThat(locks.of(C, NEW, LATER)).isEmpty();
        assertThat(locks.entry(NEW, NOW)).contains(new Lock(LATER, List.of()));
    }

    @Test
    void anotherCourseComesFirstForWhoHasBegunNothing() {
        UUID other = id(2000);
        UUID further = id(2001);
        Locks locks = new Locks(LAYOUT, List.of(gate(C, LATER, null)), new Entry(null, List.of(other, further)));
        Lock both = new Lock(null, List.of(other, further));
        assertThat(locks.entry(NEW, NOW)).contains(both);
        assertThat(locks.of(A, NEW, NOW)).contains(both);
        assertThat(locks.of(id(1000), NEW, NOW)).contains(both);
        assertThat(locks.of(C, NEW, NOW)).contains(new Lock(LATER, List.of(other, further)));
        Traveller halfWay = learner(Set.of(), Set.of(other));
        assertThat(locks.of(A, halfWay, NOW)).contains(new Lock(null, List.of(further)));
        assertThat(locks.entry(learner(Set.of(), Set.of(other, further)), NOW)).isEmpty();
        assertThat(locks.of(B, learner(Set.of(A), Set.of()), NOW)).isEmpty();
    }
}
