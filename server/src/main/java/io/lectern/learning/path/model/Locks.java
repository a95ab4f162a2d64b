package io.lectern.learning.path.model;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what is closed, and why. What a learner has completed is never closed again. What they have begun only a date that a
 * teacher set can close: a lesson that is added in front of it later does not.
 */
public final class Locks {

    private final Layout layout;
    private final Map<UUID, Gate> gates = new HashMap<>();
    private final Entry entry;

    public Locks(Layout layout, List<Gate> gates) {
        this(layout, gates, Entry.FREE);
    }

    public Locks(Layout layout, List<Gate> gates, Entry entry) {
        this.layout = layout;
        this.entry = entry;
        gates.forEach(gate -> this.gates.put(gate.place(), gate));
    }

    /** What keeps this lesson, this module or the end of the course from the learner; empty when it is open. */
    public Optional<Lock> of(UUID place, Traveller learner, Instant now) {
        List<UUID> lessons = layout.lessonsIn(place).toList();
        if (!lessons.isEmpty() && learner.completed().containsAll(lessons)) {
            return Optional.empty();
        }
        boolean begun = lessons.stream().anyMatch(learner.begun()::contains);
        Lock before = before(learner, now);
        return gatesBefore(place)
                .map(gate -> lock(gate, Set.copyOf(lessons), begun, learner, now))
                .reduce(Lock::and)
                .map(before::and)
                .or(() -> Optional.of(before))
                .filter(lock -> !lock.isOpen());
    }

    /** What keeps the whole course from the learner; empty when it lets them in. */
    public Optional<Lock> entry(Traveller learner, Instant now) {
        return Optional.of(before(learner, now)).filter(lock -> !lock.isOpen());
    }

    /** Lessons that nobody could ever reach, because they wait for each other. */
    public Set<UUID> unreachable() {
        Set<UUID> reached = new HashSet<>();
        List<UUID> waiting = layout.lessons();
        boolean further = true;
        while (further) {
            List<UUID> next = waiting.stream()
                    .filter(lesson -> awaitedBy(lesson).allMatch(reached::contains))
                    .toList();
            further = reached.addAll(next);
            waiting = waiting.stream().filter(l -> !reached.contains(l)).toList();
        }
        return Set.copyOf(waiting);
    }

    private Stream<UUID> awaitedBy(UUID lesson) {
        return gatesBefore(lesson)
                .flatMap(gate -> gate.after().stream())
                .flatMap(layout::lessonsIn)
                .filter(other -> !other.equals(lesson));
    }

    private Stream<Gate> gatesBefore(UUID place) {
        return Stream.concat(layout.moduleOf(place).stream(), Stream.of(place))
                .flatMap(p -> Optional.ofNullable(gates.get(p)).stream());
    }

    /** Who has begun anything of the course is not sent away to another one that is asked for later. */
    private Lock before(Traveller learner, Instant now) {
        List<UUID> missing = learner.begun().isEmpty()
                ? entry.after().stream()
                        .filter(course -> !learner.completed().contains(course))
                        .toList()
                : List.of();
        return new Lock(stillAhead(entry.opensAt(), now), missing);
    }

    private Lock lock(Gate gate, Set<UUID> own, boolean begun, Traveller learner, Instant now) {
        Lock byDate = new Lock(stillAhead(gate.opensAt(), now), List.of());
        if (begun) {
            return byDate;
        }
        Instant opens = gate.daysAfter() == null ? null : learner.since().plus(Duration.ofDays(gate.daysAfter()));
        List<UUID> missing = gate.after().stream()
                .filter(place -> layout.lessonsIn(place)
                        .anyMatch(lesson ->
                                !own.contains(lesson) && !learner.completed().contains(lesson)))
                .toList();
        return byDate.and(new Lock(stillAhead(opens, now), missing));
    }

    private static @Nullable Instant stillAhead(@Nullable Instant moment, Instant now) {
        return moment != null && moment.isAfter(now) ? moment : null;
    }
}
