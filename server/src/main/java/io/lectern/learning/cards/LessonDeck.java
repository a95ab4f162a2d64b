package io.lectern.learning.cards;

import io.lectern.assessment.grounding.Piece;
import io.lectern.courses.Block;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.cards.Suggestion.Decision;
import io.lectern.learning.cards.making.CardRules;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * The cards of a lesson.
 *
 * @param id of the lesson
 * @param lessonVersion the published version that the cards were made of
 * @param cards in the order of the lesson, also what a model suggested; behind them those that it no longer gives
 */
@Aggregate(module = "learning", name = "lesson_deck", collection = "learning_lesson_deck")
public record LessonDeck(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID courseId,
        int lessonVersion,
        List<Card> cards) {

    public LessonDeck {
        cards = List.copyOf(cards);
    }

    static LessonDeck empty(UUID lesson, UUID course) {
        return new LessonDeck(lesson, null, course, 0, List.of());
    }

    /** Of a newer version; cards that it has in common with this one stay the same cards. */
    LessonDeck madeOf(PublishedLesson lesson) {
        List<Card> made =
                cards.stream().filter(card -> card.suggestion() == null).toList();
        List<Card> again = SameCards.again(made, CardRules.of(lesson.blocks()));
        return with(Stream.concat(again.stream(), suggestedIn(lesson)), lesson);
    }

    /** With cards that a model suggested, each where its passage is. */
    LessonDeck with(List<Card> suggested, PublishedLesson lesson) {
        return with(Stream.concat(cards.stream(), suggested.stream()), lesson);
    }

    /** What waits for a person, in the order of the lesson. */
    public Stream<Card> waiting() {
        return cards.stream().filter(Card::waits);
    }

    /** @throws GeneralProblem.Conflict when it was decided before */
    LessonDeck taken(UUID cardId, Card.Wording wording, UUID person, Instant at) {
        requireWaiting(cardId);
        return changed(cardId, card -> card.with(wording, false).decided(Decision.TAKEN, person, at));
    }

    /** @throws GeneralProblem.Conflict when it was decided before */
    LessonDeck dropped(UUID cardId, UUID person, Instant at) {
        requireWaiting(cardId);
        return changed(cardId, card -> card.decided(Decision.DROPPED, person, at));
    }

    /** What learners may get. */
    Stream<Card> forLearners() {
        return cards.stream().filter(Card::isForLearners);
    }

    Optional<Card> card(UUID cardId) {
        return cards.stream().filter(card -> card.id().equals(cardId)).findFirst();
    }

    /** With one card worded differently or hidden. */
    LessonDeck with(UUID cardId, Card.@Nullable Wording wording, boolean hidden) {
        if (card(cardId).filter(card -> card.inDeck() || card.waits()).isEmpty()) {
            throw new GeneralProblem.NotFound("card");
        }
        return changed(cardId, card -> card.with(wording, hidden));
    }

    /** Its {@link #version} as clients know it. */
    public long edition() {
        return version == null ? 0 : version;
    }

    private Stream<Card> suggestedIn(PublishedLesson lesson) {
        Map<UUID, String> texts = new HashMap<>();
        lesson.blocks().forEach(block -> texts.put(block.id(), ""));
        Piece.of(lesson.blocks()).stream()
                .flatMap(piece -> piece.passages().stream())
                .forEach(passage -> texts.put(passage.block(), passage.text()));
        return cards.stream()
                .filter(card -> card.suggestion() != null)
                .map(card -> card.beside(texts.get(card.block())))
                .filter(Card::outlivesItsPassage);
    }

    private LessonDeck with(Stream<Card> all, PublishedLesson lesson) {
        List<UUID> order = lesson.blocks().stream().map(Block::id).toList();
        List<Card> sorted = all.sorted(Comparator.comparingInt(
                        card -> card.present() ? order.indexOf(card.block()) : Integer.MAX_VALUE))
                .toList();
        return new LessonDeck(id, version, courseId, lesson.version(), sorted);
    }

    private void requireWaiting(UUID cardId) {
        Card card = card(cardId)
                .filter(known -> known.suggestion() != null)
                .orElseThrow(() -> new GeneralProblem.NotFound("card"));
        if (!card.waits()) {
            throw new GeneralProblem.Conflict("cards");
        }
    }

    private LessonDeck changed(UUID cardId, UnaryOperator<Card> change) {
        List<Card> changed = cards.stream()
                .map(card -> card.id().equals(cardId) ? change.apply(card) : card)
                .toList();
        return new LessonDeck(id, version, courseId, lessonVersion, changed);
    }
}
