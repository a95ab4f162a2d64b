package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.UserId;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.grounding.Shares;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Problem;
import io.lectern.learning.CardProblem;
import io.lectern.learning.cards.making.CardKind;
import io.lectern.learning.cards.suggesting.CardProposal;
import io.lectern.learning.cards.suggesting.CardProposal.Proposals;
import io.lectern.learning.cards.suggesting.KnownCards;
import io.lectern.learning.cards.suggesting.Sifted;
import io.lectern.model.LanguageModel;
import io.lectern.model.ModelReply;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has cards suggested, one piece of the lesson after the other, and keeps those that hold: each is looked up in the lesson, by
 * rules that the model does not know. They wait in the deck until a person takes them. Delivered again, it goes on where it
 * stood.
 */
@Component
class WriteSuggestions {

    private static final Logger log = LoggerFactory.getLogger(WriteSuggestions.class);

    private final SuggestionRuns runs;
    private final DeckDesk desk;
    private final Decks decks;
    private final LessonDecks kept;
    private final Lessons lessons;
    private final People people;
    private final LanguageModel model;
    private final Turns turns;
    private final Clock clock;

    WriteSuggestions(
            SuggestionRuns runs,
            DeckDesk desk,
            Decks decks,
            LessonDecks kept,
            Lessons lessons,
            People people,
            LanguageModel model,
            Turns turns,
            Clock clock) {
        this.runs = runs;
        this.desk = desk;
        this.decks = decks;
        this.kept = kept;
        this.lessons = lessons;
        this.people = people;
        this.model = model;
        this.turns = turns;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(SuggestionsWanted wanted) {
        runs.findById(wanted.runId())
                .filter(run -> run.state() == SuggestionRun.State.RUNNING)
                .ifPresent(this::work);
    }

    private void work(SuggestionRun begun) {
        SuggestionRun run = begun;
        try {
            PublishedLesson lesson = lessons.published(
                            new LessonId(run.lessonId()), run.work().lessonVersion())
                    .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
            CourseOutline outline = desk.lessonToEdit(actor(run), run.lessonId());
            KnownCards known = known(outline);
            List<Shares.Share> shares =
                    Shares.of(Piece.of(lesson.blocks()), run.work().wanted());
            for (Shares.Share share : shares.subList(run.work().done(), shares.size())) {
                run = piece(run, lesson, decks.of(outline, lesson.id()), share.piece(), share.wanted(), known);
            }
            runs.save(run.done(clock.instant()));
        } catch (OptimisticLockingFailureException e) {
            log.info("Another delivery goes on with the cards {}", begun.id());
        } catch (Problem problem) {
            runs.findById(begun.id()).ifPresent(last -> runs.save(last.failed(problem.slug(), clock.instant())));
        }
    }

    private SuggestionRun piece(
            SuggestionRun run, PublishedLesson lesson, LessonDeck deck, Piece piece, int wanted, KnownCards known) {
        ModelReply<Proposals> reply =
                model.complete(CardProposal.request(piece, fronts(deck), wanted, lesson.language()));
        List<CardProposal> proposals = reply.content().cards();
        Sifted sifted = Sifted.of(
                proposals.subList(0, Math.min(proposals.size(), wanted)),
                piece,
                lesson.language(),
                known,
                run.work().leftOut());
        List<Card> cards = sifted.kept().stream()
                .map(card -> card(card, piece, reply.model()))
                .toList();
        if (!cards.isEmpty()) {
            turns.take(() -> keep(cards, lesson));
        }
        return runs.save(run.further(cards.size(), sifted.leftOut(), clock.instant()));
    }

    private Card card(CardProposal card, Piece piece, String by) {
        UUID block = piece.passage(card.passage()).orElseThrow().block();
        return Card.suggested(
                block, new Card.Wording(card.front(), card.back()), Suggestion.made(card.quote(), by, clock.instant()));
    }

    private LessonDeck keep(List<Card> cards, PublishedLesson lesson) {
        LessonDeck deck = kept.findById(lesson.id().value()).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        if (deck.lessonVersion() != lesson.version()) {
            throw new CardProblem.LessonChanged();
        }
        return kept.save(deck.with(cards, lesson));
    }

    private Actor actor(SuggestionRun run) {
        return people.find(new UserId(run.personId()))
                .map(Actor::of)
                .orElseThrow(() -> new GeneralProblem.NotFound("person"));
    }

    /** All that the course gives, also those that a teacher hid or dropped. */
    private KnownCards known(CourseOutline outline) {
        var known = new KnownCards();
        decks.of(List.of(outline)).stream()
                .flatMap(shelved -> shelved.deck().cards().stream())
                .filter(Card::present)
                .flatMap(card -> Stream.of(card.made(), card.shown()).distinct())
                .forEach(sides -> known.add(sides.front(), sides.back()));
        return known;
    }

    /** What the model is told not to ask again. Check questions are not shown to it. */
    private static List<String> fronts(LessonDeck deck) {
        return deck.cards().stream()
                .filter(card -> card.present() && card.kind() != CardKind.QUESTION)
                .map(card -> card.shown().front())
                .toList();
    }
}
