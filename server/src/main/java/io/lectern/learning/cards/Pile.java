package io.lectern.learning.cards;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that a learner has to do with cards, at one moment.
 *
 * @param cards of the courses that they take, in teaching order, and then their own
 * @param startedToday how many they have met for the first time today
 */
public record Pile(List<Held> cards, CardPace pace, int startedToday, int reviewedToday, Instant now) {

    /** Cards that come back in minutes may be taken a little earlier, rather than keep somebody waiting. */
    private static final Duration AHEAD = Duration.ofMinutes(20);

    private static final Comparator<Held> BY_DUE =
            Comparator.comparing(held -> study(held).dueAt());

    public Pile {
        cards = List.copyOf(cards);
    }

    /** What to take now, in this order: what is being learnt, what has rested long enough, new cards, what is almost due. */
    public List<Held> toTake() {
        return Stream.of(
                        dueNow().filter(held -> study(held).state().isShort()),
                        dueNow().filter(held -> !study(held).state().isShort()),
                        newOnes(),
                        almostDue())
                .flatMap(held -> held)
                .toList();
    }

    /** How many known and begun cards are due today. */
    public int due() {
        return (int) (dueNow().count() + almostDue().count());
    }

    /** How many new ones may be begun today. */
    public int fresh() {
        return (int) newOnes().count();
    }

    /** Those set aside, by the learner or because they were forgotten too often. */
    public Stream<Held> aside() {
        return cards.stream().filter(Held::isAside);
    }

    Optional<Held> card(UUID id) {
        return cards.stream().filter(held -> held.id().equals(id)).findFirst();
    }

    private Stream<Held> newOnes() {
        return cards.stream().filter(Held::isNew).limit(Math.max(0, pace.newPerDay() - startedToday));
    }

    private Stream<Held> dueNow() {
        return begun().filter(held -> !study(held).dueAt().isAfter(now)).sorted(BY_DUE);
    }

    private Stream<Held> almostDue() {
        return begun().filter(held -> study(held).state().isShort()
                        && study(held).dueAt().isAfter(now)
                        && !study(held).dueAt().isAfter(now.plus(AHEAD)))
                .sorted(BY_DUE);
    }

    private Stream<Held> begun() {
        return cards.stream().filter(held -> held.study().isPresent() && !held.isAside());
    }

    private static CardStudy study(Held held) {
        return held.study().orElseThrow();
    }
}
