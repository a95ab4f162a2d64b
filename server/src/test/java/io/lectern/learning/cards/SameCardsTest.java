package io.lectern.learning.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.learning.cards.making.CardDraft;
import io.lectern.learning.cards.making.CardKind;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SameCardsTest {

    private static final UUID BLOCK = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final List<Card> before = SameCards.again(
            List.of(), List.of(term(BLOCK, "pallet", "A pallet is a flat board"), term(BLOCK, "box", "Holds goods")));

    private static CardDraft term(UUID block, String front, String back) {
        return new CardDraft(CardKind.TERM, block, front, back);
    }

    private UUID id(int place) {
        return before.get(place).id();
    }

    @Test
    void theSameFrontIsTheSameCardWhereverItStands() {
        List<Card> after = SameCards.again(
                before, List.of(term(OTHER, "box", "Wholly other words"), term(BLOCK, "pallet", "Something")));
        assertThat(after).extracting(Card::id).containsExactly(id(1), id(0));
        assertThat(after.getFirst().block()).isEqualTo(OTHER);
        assertThat(after.getFirst().made().back()).isEqualTo("Wholly other words");
    }

    @Test
    void aRewordedCardOfTheSameBlockStaysTheCard() {
        List<Card> after = SameCards.again(before, List.of(term(BLOCK, "pallets", "A pallet is a flat wooden board")));
        assertThat(after).extracting(Card::id).containsExactly(id(0), id(1));
        assertThat(after).extracting(Card::present).containsExactly(true, false);
    }

    @Test
    void anotherCardIsANewOne() {
        List<Card> after = SameCards.again(
                before,
                List.of(
                        term(BLOCK, "truck", "Drives on roads"),
                        term(OTHER, "pallets", "A pallet is a flat board"),
                        new CardDraft(CardKind.TOPIC, BLOCK, "pallet", "A pallet is a flat board")));
        assertThat(after.subList(0, 3)).extracting(Card::id).doesNotContain(id(0), id(1));
        assertThat(after).hasSize(5);
    }

    @Test
    void whatIsGoneComesBackWithItsWordingAndItsHiding() {
        var own = new Card.Wording("Pallet!", "Flat.");
        List<Card> edited = List.of(before.get(0).with(own, true), before.get(1));
        List<Card> gone = SameCards.again(edited, List.of());
        assertThat(gone).noneMatch(Card::present).noneMatch(Card::isForLearners);
        Card back = SameCards.again(gone, List.of(term(BLOCK, "pallet", "A pallet is a flat board")))
                .getFirst();
        assertThat(back).isEqualTo(edited.getFirst());
        assertThat(back.shown()).isEqualTo(own);
        assertThat(back.with(back.made(), false)).isEqualTo(before.getFirst());
    }
}
