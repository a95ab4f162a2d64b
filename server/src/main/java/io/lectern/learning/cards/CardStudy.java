package io.lectern.learning.cards;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.learning.cards.schedule.CardState;
import io.lectern.learning.cards.schedule.Rating;
import io.lectern.learning.cards.schedule.Scheduler;
import io.lectern.learning.cards.schedule.Scheduler.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * What one person remembers of one card. The reviews are what is true; the rest follows from them in the order of time,
 * in whatever order they arrived.
 *
 * @param courseId null for a card of their own
 * @param lessonId null for a card of their own
 * @param suspended set aside by the learner, or because it was forgotten too often
 * @param startedAt of the first review
 * @param reviews in the order of time
 */
@Aggregate(module = "learning", name = "card_study", collection = "learning_card_study")
@CompoundIndex(name = "card_study_person_card", def = "{'personId': 1, 'cardId': 1}", unique = true)
public record CardStudy(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        UUID cardId,
        @Nullable @Indexed UUID courseId,
        @Nullable UUID lessonId,
        boolean suspended,
        Instant startedAt,
        Instant dueAt,
        CardState state,
        List<CardReview> reviews) {

    /** A card forgotten so often, and as often again, is set aside: it wants another wording, not more repetition. */
    static final int LEECH = 8;

    private static final Scheduler SCHEDULER = new Scheduler();

    public CardStudy {
        reviews = List.copyOf(reviews);
    }

    /** What a person begins to learn. */
    record Subject(
            UUID card, @Nullable UUID course, @Nullable UUID lesson) {}

    static CardStudy begun(UUID person, Subject subject, Instant at) {
        return new CardStudy(
                Ids.next(),
                null,
                person,
                subject.card(),
                subject.course(),
                subject.lesson(),
                false,
                at,
                at,
                CardState.FRESH,
                List.of());
    }

    /** With this review in its place in time; one that is there already changes nothing. */
    CardStudy with(CardReview review, StudyDays days) {
        if (reviews.stream().anyMatch(known -> known.key().equals(review.key()))) {
            return this;
        }
        List<CardReview> all = new ArrayList<>(reviews);
        all.add(review);
        all.sort(CardReview.BY_TIME);
        return retold(all, days);
    }

    CardStudy suspended(boolean aside) {
        return new CardStudy(
                id, version, personId, cardId, courseId, lessonId, aside, startedAt, dueAt, state, reviews);
    }

    /** What a rating at this moment would lead to. */
    public Plan plan(Rating rating, long day) {
        return plan(cardId, state, reviews.isEmpty() ? day : reviews.getLast().day(), rating, day);
    }

    /** What the first rating of a card would lead to. */
    public static Plan firstPlan(UUID card, Rating rating) {
        return plan(card, CardState.FRESH, 0, rating, 0);
    }

    /** Whether it was set aside because it was forgotten so often. */
    public boolean isLeech() {
        return suspended && state.lapses() >= LEECH;
    }

    private CardStudy retold(List<CardReview> all, StudyDays days) {
        CardState told = CardState.FRESH;
        Instant due = startedAt;
        long before = all.getFirst().day();
        for (CardReview review : all) {
            Plan plan = plan(cardId, told, before, review.rating(), review.day());
            told = plan.state();
            before = review.day();
            due = plan.pause() == null
                    ? days.startOf(before + plan.days())
                    : review.at().plus(plan.pause());
        }
        boolean forgottenAgain = told.lapses() / LEECH > state.lapses() / LEECH;
        Instant first = all.getFirst().at();
        return new CardStudy(
                id, version, personId, cardId, courseId, lessonId, suspended || forgottenAgain, first, due, told, all);
    }

    private static Plan plan(UUID card, CardState state, long before, Rating rating, long day) {
        long seed = card.getLeastSignificantBits() + state.reviews();
        return SCHEDULER.next(state, rating, day - before, seed == 0 ? 1 : seed);
    }
}
