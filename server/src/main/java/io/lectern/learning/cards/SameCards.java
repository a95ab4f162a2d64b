package io.lectern.learning.cards;

import io.lectern.learning.cards.making.CardDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the cards of an earlier version again in a new one, so that nobody learns a card anew because a lesson was edited. */
final class SameCards {

    private static final double ALIKE = 0.4;

    /** Which draft may be which earlier card; tried in this order, the surest first. */
    private interface Sign {
        boolean fits(Card earlier, CardDraft draft);
    }

    private static final List<Sign> SIGNS = List.of(
            (card, draft) -> card.block().equals(draft.block()) && sameFront(card, draft),
            SameCards::sameFront,
            (card, draft) -> card.block().equals(draft.block()) && alike(card, draft) >= ALIKE);

    private SameCards() {}

    /** The cards of the new version in its order, then those that it no longer gives. */
    static List<Card> again(List<Card> earlier, List<CardDraft> drafts) {
        List<Card> left = new ArrayList<>(earlier);
        List<Optional<Card>> found = new ArrayList<>();
        drafts.forEach(_ -> found.add(Optional.empty()));
        for (Sign sign : SIGNS) {
            for (int i = 0; i < drafts.size(); i++) {
                CardDraft draft = drafts.get(i);
                if (found.get(i).isEmpty()) {
                    Optional<Card> same = left.stream()
                            .filter(card -> card.kind() == draft.kind() && sign.fits(card, draft))
                            .findFirst();
                    same.ifPresent(left::remove);
                    found.set(i, same);
                }
            }
        }
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            CardDraft draft = drafts.get(i);
            cards.add(found.get(i).map(card -> card.madeAgain(draft)).orElseGet(() -> Card.of(draft)));
        }
        left.forEach(card -> cards.add(card.gone()));
        return cards;
    }

    private static boolean sameFront(Card card, CardDraft draft) {
        return card.made().front().equals(draft.front());
    }

    /** The share of words in common, of both sides. */
    private static double alike(Card card, CardDraft draft) {
        Set<String> before = words(card.made().front() + " " + card.made().back());
        Set<String> now = words(draft.front() + " " + draft.back());
        Set<String> both = new HashSet<>(before);
        both.retainAll(now);
        return (double) both.size() / Math.max(1, before.size() + now.size() - both.size());
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+")));
    }
}
