package io.lectern.learning.cards.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.courses.Block;
import io.lectern.courses.internal.markdown.MarkdownReader;
import io.lectern.courses.internal.markdown.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardRulesTest {

    private static List<Block> blocks(String markdown) {
        return MarkdownReader.read(markdown, Pictures.NONE).blocks();
    }

    private static List<CardDraft> cards(String markdown) {
        return CardRules.of(blocks(markdown));
    }

    private static void assertCard(String markdown, CardKind kind, String front, String back) {
        assertThat(cards(markdown))
                .extracting(CardDraft::kind, CardDraft::front, CardDraft::back)
                .containsExactly(tuple(kind, front, back));
    }

    private static void assertNone(String markdown) {
        assertThat(cards(markdown)).isEmpty();
    }

    @Test
    void aBoldWordIsExplainedByItsSentence() {
        assertCard(
                "Many words. A **pallet** carries boxes, e.g. of 3.5 kg. More words.",
                CardKind.TERM,
                "pallet",
                "A **pallet** carries boxes, e.g. of 3.5 kg.");
        assertCard("**المشروع** جهد مؤقت. إذا انتهى العمل انتهى.", CardKind.TERM, "المشروع", "**المشروع** جهد مؤقت.");
    }

    @Test
    void aBoldWordAtTheEndIsExplainedByTheSentenceBesideIt() {
        assertCard(
                "This is called the **reorder point**. It is a level of stock. Order then.",
                CardKind.TERM,
                "reorder point",
                "This is called the **reorder point**. It is a level of stock.");
        assertCard(
                "So we add a cushion. It is called the **safety stock**.",
                CardKind.TERM,
                "safety stock",
                "So we add a cushion. It is called the **safety stock**.");
        assertCard("It is **pallet**!", CardKind.TERM, "pallet", "It is **pallet**!");
    }

    @Test
    void aListItemExplainsTheBoldWordItBeginsWith() {
        assertCard("- **Space:** Rent and light.", CardKind.TERM, "Space", "Rent and light.");
        assertCard("1. **Space** - rent and light.", CardKind.TERM, "Space", "rent and light.");
        assertCard("- **الراعي** يدفع، ويقرر.", CardKind.TERM, "الراعي", "**الراعي** يدفع، ويقرر.");
        assertCard("- **السبب:** المورد يستورد الأثاث.", CardKind.TERM, "السبب", "المورد يستورد الأثاث.");
        assertCard("- **Wait less.**\n  A short\n  wait helps.", CardKind.TERM, "Wait less", "A short wait helps.");
    }

    @Test
    void whatIsOnlyStressedIsNoTerm() {
        assertNone("You must **not** do this.");
        assertNone("You must **do what is right whatever anybody says to you** today.");
        assertNone("Beware: **Danger!** Go away.");
        assertNone("Plain words without any stress.");
        assertCard("The **EOQ** balances two costs.", CardKind.TERM, "EOQ", "The **EOQ** balances two costs.");
        assertNone("- **Alone**");
    }

    @Test
    void aTermIsExplainedOnceWhereItComesFirst() {
        assertThat(cards("A **pallet** carries boxes.\n\nThe **Pallet** has feet."))
                .hasSize(1);
    }

    @Test
    void aGlossaryGivesAllItsEntries() {
        assertThat(cards("## Glossary\n\n- Pallet: a flat board\n- Box - holds goods\n- nothing here"))
                .extracting(CardDraft::front, CardDraft::back)
                .containsExactly(tuple("Pallet", "a flat board"), tuple("Box", "holds goods"));
        assertThat(cards("## المصطلحات\n\n- المهلة: التأخير الذي لا يضر"))
                .extracting(CardDraft::front, CardDraft::back)
                .containsExactly(tuple("المهلة", "التأخير الذي لا يضر"));
        assertThat(cards("## Key terms\n\n| Word | Meaning |\n| --- | --- |\n| Pallet | A flat board |"))
                .extracting(CardDraft::front, CardDraft::back)
                .containsExactly(tuple("Pallet", "A flat board"));
        assertNone("## Prices\n\n- Pallet: nine dirhams\n- Box: two dirhams");
    }

    @Test
    void aKeyPointLosesATermOrItsSecondHalf() {
        assertThat(cards("A **pallet** carries.\n\n::: keypoints\n- The pallet has four wooden feet.\n:::"))
                .extracting(CardDraft::kind, CardDraft::front, CardDraft::back)
                .contains(tuple(
                        CardKind.SENTENCE, "The […] has four wooden feet.", "The **pallet** has four wooden feet."));
        assertCard(
                "::: keypoints\n- Tell everyone the reason, and write it down.\n:::",
                CardKind.SENTENCE,
                "Tell everyone the reason, […]",
                "Tell everyone the reason, **and write it down.**");
        assertCard(
                "::: keypoints\n- The longest road sets the date\n:::",
                CardKind.SENTENCE,
                "The longest road […]",
                "The longest road **sets the date**");
        assertNone("::: keypoints\n- Too short\n- It costs $x^2$ per piece\n:::");
        assertNone("::: objectives\n- Calculate the annual use value.\n:::");
    }

    @Test
    void aCheckQuestionIsAskedWithItsChoices() {
        assertCard(
                "::: question\nWhich one?\n- [x] This | Yes.\n- [ ] That | No.\n> Because.\n:::",
                CardKind.QUESTION,
                "Which one?\n\n- This\n- That",
                "- This\n\nBecause.");
    }

    @Test
    void aSectionGivesACardWhenItsFirstSentenceTellsAboutItsHeading() {
        assertCard(
                "## Where stock waits\n\nStock waits on the road and on the shelf. More.",
                CardKind.TOPIC,
                "Where stock waits",
                "Stock waits on the road and on the shelf.");
        assertCard(
                "## لماذا ننتظر؟\n\nلأن الطريق طويل. وهو بعيد.",
                CardKind.TOPIC,
                "لماذا ننتظر؟",
                "لأن الطريق طويل. وهو بعيد.");
        assertCard(
                "## القيود\n\nلكل مشروع ثلاثة قيود كبيرة. وهي كثيرة.",
                CardKind.TOPIC,
                "القيود",
                "لكل مشروع ثلاثة قيود كبيرة.");
        assertNone("## The numbers\n\nFive a day is much.");
        assertNone("# Stock waits\n\nStock waits on the road and on the shelf.");
        assertNone("## Stock\n\n- Stock waits on the road and on the shelf.");
        assertThat(cards("## The pallet carries\n\nA **pallet** carries many boxes."))
                .extracting(CardDraft::kind)
                .containsExactly(CardKind.TERM);
    }

    @Test
    void cardsComeInTheOrderOfTheLessonAndReferToItsBlocks() {
        String text = "::: question\nWhich?\n- [x] This\n- [ ] That\n:::\n\nA **pallet** carries boxes.";
        List<Block> blocks = blocks(text);
        assertThat(CardRules.of(blocks))
                .extracting(CardDraft::block)
                .containsExactly(blocks.get(0).id(), blocks.get(1).id());
    }

    @Test
    void aLessonGivesEightyCardsAtMostAndNoneTooLongToLearn() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            many.append("- **Word number ").append(i).append(":** something\n");
        }
        assertThat(cards(many.toString())).hasSize(80);
        assertNone("- **Word:** " + "long ".repeat(400));
    }

    static Stream<Path> demoLessons() throws IOException {
        return Files.walk(Path.of("src/main/resources/demo/courses"))
                .filter(file -> file.toString().endsWith(".md"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("demoLessons")
    void everyLessonOfTheDemoGivesCardsAndAlwaysTheSame(Path file) throws IOException {
        List<Block> blocks = blocks(Files.readString(file));
        List<CardDraft> cards = CardRules.of(blocks);
        assertThat(cards).hasSizeGreaterThan(5).isEqualTo(CardRules.of(blocks));
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.front()).isNotBlank().doesNotContain("<!--");
            assertThat(card.back()).isNotBlank().doesNotContain("<!--");
        });
    }
}
