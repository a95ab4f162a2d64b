package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Teachers take a card that a model suggested, and learners get it from then on, or drop it. */
@Component
public class DecideSuggestions {

    private final DeckDesk desk;
    private final LessonDecks decks;
    private final Turns turns;
    private final Clock clock;

    DecideSuggestions(DeckDesk desk, LessonDecks decks, Turns turns, Clock clock) {
        this.desk = desk;
        this.decks = decks;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * @param wording as the person has read it, which is what learners get
     * @throws GeneralProblem.Conflict when somebody decided before
     */
    public LessonDeck take(Actor actor, UUID lessonId, UUID card, Card.Wording wording) {
        desk.lessonToEdit(actor, lessonId);
        return turns.take(() -> decks.save(deck(lessonId).taken(card, wording, actor.userId(), clock.instant())));
    }

    /** It does not come up again. @throws GeneralProblem.Conflict when somebody decided before */
    public LessonDeck drop(Actor actor, UUID lessonId, UUID card) {
        desk.lessonToEdit(actor, lessonId);
        return turns.take(() -> decks.save(deck(lessonId).dropped(card, actor.userId(), clock.instant())));
    }

    private LessonDeck deck(UUID lessonId) {
        return decks.findById(lessonId).orElseThrow(() -> new GeneralProblem.NotFound("card"));
    }
}
