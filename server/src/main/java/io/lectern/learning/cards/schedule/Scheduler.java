package io.lectern.learning.cards.schedule;

import io.lectern.learning.cards.schedule.CardState.Phase;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what a review makes of a card: a new card is met again after a minute and after ten, a forgotten one after ten
 * minutes; from then on it rests for days. The same reviews always give the same plan.
 */
public final class Scheduler {

    private static final double RETENTION = 0.9;
    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    /**
     * What follows from a review.
     *
     * @param pause until the card is met again today; null when it rests for days
     * @param days 0 while it is met again today
     */
    public record Plan(CardState state, @Nullable Duration pause, int days) {}

    private final Fsrs model = new Fsrs(RETENTION);

    /**
     * @param days whole days since the review before; 0 for the first one
     * @param seed tells cards apart that were learnt together, so that they do not all come back together; 0 keeps the
     *     model's own rest
     */
    public Plan next(CardState card, Rating rating, long days, long seed) {
        Memory memory =
                card.memory() == null ? model.first(rating) : model.after(card.memory(), rating, Math.max(days, 0));
        return switch (card.phase()) {
            case FRESH, LEARNING -> step(card, Phase.LEARNING, LEARNING, rating, memory, seed);
            case RELEARNING -> step(card, Phase.RELEARNING, RELEARNING, rating, memory, seed);
            case KNOWN ->
                rating == Rating.AGAIN
                        ? again(card, Phase.RELEARNING, 0, RELEARNING.getFirst(), memory, card.lapses() + 1)
                        : rest(card, memory, seed);
        };
    }

    private Plan step(CardState card, Phase phase, List<Duration> steps, Rating rating, Memory memory, long seed) {
        int last = steps.size() - 1;
        int step = Math.min(card.step(), last);
        return switch (rating) {
            case AGAIN -> again(card, phase, 0, steps.getFirst(), memory, card.lapses());
            case HARD -> again(card, phase, step, hard(steps, step), memory, card.lapses());
            case GOOD ->
                step == last
                        ? rest(card, memory, seed)
                        : again(card, phase, step + 1, steps.get(step + 1), memory, card.lapses());
            case EASY -> rest(card, memory, seed);
        };
    }

    /** Longer than Again, shorter than Good. */
    private static Duration hard(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        Duration first = steps.getFirst();
        return steps.size() == 1
                ? first.multipliedBy(3).dividedBy(2)
                : first.plus(steps.get(1)).dividedBy(2);
    }

    private static Plan again(CardState card, Phase phase, int step, Duration wait, Memory memory, int lapses) {
        return new Plan(new CardState(phase, step, memory, lapses, card.reviews() + 1), wait, 0);
    }

    private Plan rest(CardState card, Memory memory, long seed) {
        var state = new CardState(Phase.KNOWN, 0, memory, card.lapses(), card.reviews() + 1);
        return new Plan(state, null, Spread.of(model.rest(memory), seed));
    }
}
