package io.lectern.learning.web;

import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.lectern.learning.cards.Card;
import io.lectern.learning.cards.CardStudy;
import io.lectern.learning.cards.EditDecks;
import io.lectern.learning.cards.Held;
import io.lectern.learning.cards.LessonDeck;
import io.lectern.learning.cards.OwnCard;
import io.lectern.learning.cards.Pile;
import io.lectern.learning.cards.ReviewCards;
import io.lectern.learning.cards.Suggestion;
import io.lectern.learning.cards.making.CardKind;
import io.lectern.learning.cards.schedule.Rating;
import io.lectern.learning.cards.schedule.Scheduler;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What learners and teachers send and get about flashcards. Days are those of the learner and begin at four. */
final class CardAnswers {

    private CardAnswers() {}

    /** @param due cards begun before that want to be seen today @param fresh new ones that may be begun today */
    record CardsToday(int due, int fresh, int reviewed) {
        static CardsToday of(Pile pile) {
            return new CardsToday(pile.due(), pile.fresh(), pile.reviewedToday());
        }
    }

    /** What a rating leads to: the card comes back after so many minutes, or after so many days. */
    record RatingOutcome(Rating rating, int minutes, int days) {
        static List<RatingOutcome> of(Function<Rating, Scheduler.Plan> plan) {
            return Arrays.stream(Rating.values())
                    .map(rating -> of(rating, plan.apply(rating)))
                    .toList();
        }

        private static RatingOutcome of(Rating rating, Scheduler.Plan plan) {
            long seconds = plan.pause() == null ? 0 : plan.pause().toSeconds();
            return new RatingOutcome(rating, (int) ((seconds + 59) / 60), plan.days());
        }
    }

    /** @param kind null for a card of one's own @param begun whether it was reviewed before */
    record DueCard(
            UUID id,
            @Nullable CardKind kind,
            @Nullable String language,
            @Nullable String course,
            LearningAnswers.@Nullable LessonLink lesson,
            List<BlockView> front,
            List<BlockView> back,
            boolean begun,
            List<RatingOutcome> outcomes) {
        static DueCard of(Held held, long today, MarkdownViews views) {
            Held.Place place = held.place();
            return new DueCard(
                    held.id(),
                    held.kind(),
                    place == null ? null : place.outline().course().language(),
                    place == null ? null : place.outline().course().title(),
                    place == null
                            ? null
                            : new LearningAnswers.LessonLink(
                                    place.lesson().id().value(), place.lesson().title()),
                    views.of(held.wording().front()),
                    views.of(held.wording().back()),
                    held.study().isPresent(),
                    RatingOutcome.of(rating -> held.study()
                            .map(study -> study.plan(rating, today))
                            .orElseGet(() -> CardStudy.firstPlan(held.id(), rating))));
        }
    }

    /** @param left how many there are to take today, these included */
    record DueCards(List<DueCard> items, int left) {}

    /** @param key made when the card was shown; the same key counts once */
    record GivenReview(
            @NotNull UUID key,
            @NotNull UUID card,
            @NotNull Rating rating,
            @NotNull Instant at,
            @Min(0) @Max(3_600_000) int millis) {
        ReviewCards.Given given() {
            return new ReviewCards.Given(key, card, rating, at, millis);
        }
    }

    record GivenReviews(@NotNull @Size(min = 1, max = 200) List<@Valid GivenReview> reviews) {}

    /** @param again whether it comes back in minutes @param leech set aside because it was forgotten too often */
    record ReviewedCard(UUID id, Instant dueAt, boolean again, boolean leech, List<RatingOutcome> outcomes) {
        static ReviewedCard of(CardStudy study, long today) {
            return new ReviewedCard(
                    study.cardId(),
                    study.dueAt(),
                    study.state().isShort(),
                    study.isLeech(),
                    RatingOutcome.of(rating -> study.plan(rating, today)));
        }
    }

    record ReviewedCards(List<ReviewedCard> items) {}

    record Suspension(boolean suspended) {}

    record NewPerDay(@Min(0) @Max(50) int newPerDay) {}

    record CardText(
            @NotBlank @Size(max = 2000) String front,
            @NotBlank @Size(max = 2000) String back) {
        static CardText of(Card.Wording wording) {
            return new CardText(wording.front(), wording.back());
        }

        Card.Wording wording() {
            return new Card.Wording(front.strip(), back.strip());
        }
    }

    /** @param text as it is written, in Markdown */
    record OwnCardAnswer(UUID id, CardText text, List<BlockView> front, List<BlockView> back) {
        static OwnCardAnswer of(OwnCard card, MarkdownViews views) {
            return new OwnCardAnswer(
                    card.id(), new CardText(card.front(), card.back()), views.of(card.front()), views.of(card.back()));
        }
    }

    /** @param open may be learnt: what they ask about was read @param firm resting for three weeks or longer */
    record DeckSummary(UUID courseId, String title, int cards, int open, int begun, int firm) {}

    /** @param leech set aside because it was forgotten too often, not by hand */
    record AsideCard(UUID id, List<BlockView> front, boolean leech) {}

    record MyCards(
            CardsToday today, int newPerDay, List<DeckSummary> decks, List<AsideCard> aside, List<OwnCardAnswer> own) {}

    /**
     * @param model that suggested it
     * @param takenBy name of who took it; null when they have no account any more
     * @param outdated whether the lesson no longer says so in the words that it rests on
     */
    record CardOrigin(
            String model,
            @Nullable String takenBy,
            @Nullable Instant takenAt,
            boolean outdated) {}

    /**
     * @param text as it is written, in Markdown
     * @param made what the lesson gave or the model suggested, null when that is shown
     * @param origin null when rules made it
     */
    record LessonCard(
            UUID id,
            CardKind kind,
            CardText text,
            List<BlockView> front,
            List<BlockView> back,
            boolean hidden,
            @Nullable CardText made,
            @Nullable CardOrigin origin) {
        static LessonCard of(Card card, Map<UUID, String> takers, MarkdownViews views) {
            Card.Wording shown = card.shown();
            Suggestion from = card.suggestion();
            return new LessonCard(
                    card.id(),
                    card.kind(),
                    CardText.of(shown),
                    views.of(shown.front()),
                    views.of(shown.back()),
                    card.hidden(),
                    card.edited() == null ? null : CardText.of(card.made()),
                    from == null
                            ? null
                            : new CardOrigin(
                                    from.model(),
                                    from.by() == null ? null : takers.get(from.by()),
                                    from.decidedAt(),
                                    from.outdated()));
        }
    }

    /** @param waiting how many suggestions wait for a person */
    record LessonCards(UUID lessonId, String title, long edition, List<LessonCard> cards, int waiting) {
        static LessonCards of(EditDecks.OfLesson lesson, Map<UUID, String> takers, MarkdownViews views) {
            EditedDeck deck = EditedDeck.of(lesson.deck(), takers, views);
            return new LessonCards(
                    lesson.lesson().id().value(), lesson.lesson().title(), deck.edition(), deck.cards(), (int)
                            lesson.deck().waiting().count());
        }
    }

    record EditedDeck(long edition, List<LessonCard> cards) {
        static EditedDeck of(LessonDeck deck, Map<UUID, String> takers, MarkdownViews views) {
            return new EditedDeck(
                    deck.edition(),
                    deck.cards().stream()
                            .filter(Card::inDeck)
                            .map(card -> LessonCard.of(card, takers, views))
                            .toList());
        }
    }

    /** @param suggesting whether a language model can be asked for cards */
    record CourseCards(boolean editable, boolean suggesting, List<LessonCards> lessons) {}

    /** @param edition of the deck as it was seen @param text null for what the lesson gave or the model suggested */
    record EditCard(
            long edition, boolean hidden, @Valid @Nullable CardText text) {}
}
