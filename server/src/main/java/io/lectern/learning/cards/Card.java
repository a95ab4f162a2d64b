package io.lectern.learning.cards;

import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import io.lectern.learning.cards.Suggestion.Decision;
import io.lectern.learning.cards.making.CardDraft;
import io.lectern.learning.cards.making.CardKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card of a lesson: made of it by rules, or suggested by a language model and then taken by a person.
 *
 * @param id stays when the lesson is edited, and with it what learners remember
 * @param block of the lesson that holds its answer
 * @param made as the rules word it in the newest version, or as the model worded it
 * @param edited as a teacher words it; null when nobody did
 * @param hidden by a teacher
 * @param present whether the newest version still gives this card; if not, it waits for the case that it comes back
 * @param suggestion what there is to know of a card that a model suggested; null for others
 */
public record Card(
        UUID id,
        CardKind kind,
        UUID block,
        Wording made,
        @Nullable Wording edited,
        boolean hidden,
        boolean present,
        @Nullable Suggestion suggestion)
        implements Json {

    /** The two sides, in Markdown. */
    public record Wording(String front, String back) implements Json {}

    static Card of(CardDraft draft) {
        return new Card(Ids.next(), draft.kind(), draft.block(), wording(draft), null, false, true, null);
    }

    /** One that waits for a person. */
    static Card suggested(UUID block, Wording wording, Suggestion suggestion) {
        return new Card(Ids.next(), CardKind.PASSAGE, block, wording, null, false, true, suggestion);
    }

    /** As learners see it. */
    public Wording shown() {
        return edited == null ? made : edited;
    }

    /** Whether it is one of the deck, shown or hidden: made by rules, or taken by a person. */
    public boolean inDeck() {
        return present && is(Decision.TAKEN);
    }

    /** Whether a person has yet to take it or to drop it. */
    public boolean waits() {
        return suggestion != null && is(Decision.WAITING);
    }

    boolean isForLearners() {
        return inDeck() && !hidden;
    }

    Card madeAgain(CardDraft draft) {
        return new Card(id, kind, draft.block(), wording(draft), edited, hidden, true, null);
    }

    Card gone() {
        return new Card(id, kind, block, made, edited, hidden, false, suggestion);
    }

    /** In a newer version of its lesson. @param passage the text of its block there; null when the block is gone */
    Card beside(@Nullable String passage) {
        Suggestion newer = suggestion == null ? null : suggestion.beside(passage);
        return new Card(id, kind, block, made, edited, hidden, passage != null, newer);
    }

    Card decided(Decision decision, UUID person, Instant at) {
        Suggestion next = suggestion == null ? null : suggestion.decided(decision, person, at);
        return new Card(id, kind, block, made, edited, hidden, present, next);
    }

    /** @param wording null goes back to what was made */
    Card with(@Nullable Wording wording, boolean hide) {
        return new Card(id, kind, block, made, made.equals(wording) ? null : wording, hide, present, suggestion);
    }

    /** Taken cards stay as long as their block; others go when the lesson no longer says what they rest on. */
    boolean outlivesItsPassage() {
        return suggestion == null || suggestion.decision() == Decision.TAKEN || !suggestion.outdated();
    }

    private boolean is(Decision decision) {
        return suggestion == null ? decision == Decision.TAKEN : suggestion.decision() == decision;
    }

    private static Wording wording(CardDraft draft) {
        return new Wording(draft.front(), draft.back());
    }
}
