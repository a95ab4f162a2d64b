package io.lectern.learning.cards;

import io.lectern.kernel.Json;
import io.lectern.learning.cards.schedule.Rating;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * That a card was turned and rated.
 *
 * @param key made by the device when it showed the card: the same showing counts once, however often it is sent
 * @param at by the device's clock, but never later than when the server heard of it
 * @param day of the learner, counted since 1970
 * @param millis how long they looked at the front
 */
public record CardReview(UUID key, Instant at, long day, Rating rating, int millis) implements Json {

    static final Comparator<CardReview> BY_TIME =
            Comparator.comparing(CardReview::at).thenComparing(CardReview::key);
}
