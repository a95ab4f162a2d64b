package io.lectern.learning.cards.suggesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.grounding.Piece;
import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.kernel.Ids;
import io.lectern.learning.cards.suggesting.LeftOut.Reason;
import io.lectern.model.ModelRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiftedTest {

    private static final String QUOTE = "Average stock is half of the order quantity";
    private static final Piece PIECE = piece(QUOTE + ". Safety stock protects against late deliveries.");
    private static final String ARABIC = "متوسّط المخزون نصف كمية الطلب، ويحسب بمؤشر EOQ في المستودع.";

    private static Piece piece(String text) {
        return Piece.of(List.of(
                        new Block(Ids.next(), BlockKind.TEXT, text, null, 0, text, null, null, null, null, null, null)))
                .getFirst();
    }

    private static CardProposal card(String front, String back) {
        return new CardProposal("p1", QUOTE, front, back);
    }

    private static @Nullable Reason fault(CardProposal card) {
        return CardGrounding.fault(card, PIECE, "en").orElse(null);
    }

    private static Sifted sifted(KnownCards known, CardProposal... cards) {
        return Sifted.of(Arrays.asList(cards), PIECE, "en", known, List.of());
    }

    @Test
    void whatIsInTheLessonIsKept() {
        assertThat(fault(card("How large is average stock?", "Half of the order quantity")))
                .isNull();
        assertThat(fault(card("How large is average stock?", "It is half the quantity of the order")))
                .isNull();
    }

    @Test
    void whatIsNotInTheLessonIsNot() {
        assertThat(fault(new CardProposal("p1", "Average stock is all of it", "How large is it?", "Half of the order")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(new CardProposal("p9", QUOTE, "How large is it?", "Half of the order")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(new CardProposal("p1", "Average stock", "How large is it?", "Half of the order")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(card("Who is the best teacher?", "Bob, without any doubt")))
                .isEqualTo(Reason.NOT_IN_LESSON);
    }

    @Test
    void whatCannotBeLearntIsNotKept() {
        assertThat(fault(card(" ", "Half"))).isEqualTo(Reason.FAULTY);
        assertThat(fault(card("How large is it?", "\u200B\u202E"))).isEqualTo(Reason.FAULTY);
        assertThat(fault(card("Is average stock half of the order quantity?", "half of the order")))
                .isEqualTo(Reason.FAULTY);
        assertThat(fault(card("How large is it? ".repeat(20), "Half of the order quantity")))
                .isEqualTo(Reason.TOO_LONG);
        assertThat(fault(card("How large is it?", "Half of the order quantity. ".repeat(20))))
                .isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void linksAndMarkupAreNotKept() {
        for (String bad : List.of(
                "See https://bad.example",
                "[Half](x)",
                "<b>Half</b>",
                "![](x)",
                "::: instructor\nHalf",
                "# Half",
                "- half\n- of the order",
                "```\nhalf",
                "$$half$$")) {
            assertThat(fault(card("How large is average stock?", bad))).as(bad).isEqualTo(Reason.UNSAFE);
        }
    }

    @Test
    void theLanguageOfTheLessonIsKept() {
        assertThat(fault(card("ما متوسط المخزون؟", "Half of the order quantity")))
                .isEqualTo(Reason.OTHER_LANGUAGE);
        assertThat(fault(card("How large is average stock?", "نصف كمية الطلب"))).isEqualTo(Reason.OTHER_LANGUAGE);
        Piece arabic = piece(ARABIC);
        String quote = "متوسط المخزون نصف كمية الطلب";
        var right = new CardProposal("p1", quote, "كم يساوي متوسط المخزون؟", "نصف كمية الطلب");
        var named = new CardProposal("p1", quote, "بأي مؤشر يحسب؟", "EOQ");
        var english = new CardProposal("p1", quote, "How large is it?", "نصف كمية الطلب");
        var translated = new CardProposal("p1", quote, "كم يساوي متوسط المخزون؟", "Half of the order");
        assertThat(CardGrounding.fault(right, arabic, "ar")).isEmpty();
        assertThat(CardGrounding.fault(named, arabic, "ar")).isEmpty();
        assertThat(CardGrounding.fault(english, arabic, "ar")).contains(Reason.OTHER_LANGUAGE);
        assertThat(CardGrounding.fault(translated, arabic, "ar")).contains(Reason.OTHER_LANGUAGE);
    }

    @Test
    void whatThereIsIsLeftOut() {
        var known = new KnownCards();
        known.add("safety stock", "Safety stock protects against late deliveries.");
        Sifted sifted = sifted(
                known,
                card("What is safety stock?", "Stock that protects against late deliveries"),
                card("How large is average stock?", "Half of the order quantity"),
                card("How large is AVERAGE stock", "Half the quantity of an order"),
                card("Average stock: how large?", "Half of the order quantity"),
                card("Against what does one keep more than half of an order?", "late deliveries"));
        assertThat(sifted.kept())
                .extracting(CardProposal::front)
                .containsExactly(
                        "How large is average stock?", "Against what does one keep more than half of an order?");
        assertThat(sifted.leftOut()).containsExactly(new LeftOut(Reason.ALREADY_THERE, 3));
    }

    @Test
    void aCardIsKnownInOtherWordsAndInArabic() {
        var known = new KnownCards();
        known.add("pallet", "A pallet is a flat board that carries boxes.");
        known.add("مخزون الأمان", "مخزون الأمان يحمي من تأخر التوريد.");
        assertThat(known.repeat("What is a pallet?", "A flat board that carries boxes"))
                .isTrue();
        assertThat(known.repeat("What carries boxes?", "A pallet")).isFalse();
        assertThat(known.repeat("What is a pallet made of?", "Wood or plastic")).isFalse();
        assertThat(known.repeat("ما هو مخزون الأمان؟", "مخزون يحمي من تأخر التوريد"))
                .isTrue();
        assertThat(known.repeat("ما هو مخزون الدورة؟", "نصف كمية الطلب")).isFalse();
    }

    @Test
    void eachReasonIsCountedOverAllPieces() {
        List<LeftOut> before = List.of(new LeftOut(Reason.UNSAFE, 2), new LeftOut(Reason.FAULTY, 1));
        Sifted sifted = Sifted.of(List.of(card("", ""), card("", "")), PIECE, "en", new KnownCards(), before);
        assertThat(sifted.kept()).isEmpty();
        assertThat(sifted.leftOut())
                .containsExactlyInAnyOrder(new LeftOut(Reason.UNSAFE, 2), new LeftOut(Reason.FAULTY, 3));
    }

    @Test
    void theModelIsToldWhatThereIsAndInWhichLanguage() {
        var request = CardProposal.request(PIECE, List.of("What is\nstock?", "And this?"), 3, "ar");
        assertThat(request.instructions()).contains("Write 3 cards in Arabic").contains("named cards");
        assertThat(request.material())
                .containsExactly(
                        new ModelRequest.Material("lesson", PIECE.text()),
                        new ModelRequest.Material("cards", "What is stock?\nAnd this?"));
        var first = CardProposal.request(PIECE, List.of(), 3, "en");
        assertThat(first.material()).hasSize(1);
        assertThat(first.instructions()).doesNotContain("named cards");
    }
}
