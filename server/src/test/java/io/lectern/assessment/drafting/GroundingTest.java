package io.lectern.assessment.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.drafting.Dropped.Reason;
import io.lectern.assessment.grounding.Piece;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskKind;
import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroundingTest {

    private static final String TEXT =
            "Average stock is half of the order quantity. With orders of 1,200 boxes, 600 boxes"
                    + " lie on the shelf on average.";
    private static final String QUOTE = "average stock is half of the order quantity";
    private static final Piece PIECE =
            Piece.of(List.of(block(BlockKind.TEXT, TEXT))).getFirst();

    private static Block block(BlockKind kind, String text) {
        return new Block(Ids.next(), kind, text, null, 0, text, null, null, null, null, null, null);
    }

    private static Proposal proposal(TaskKind kind, String quote, String question, String right, String... wrong) {
        return new Proposal("p1", quote, kind, question, right, List.of(wrong), "See there.", BigDecimal.TWO);
    }

    private static @Nullable Reason fault(Proposal proposal) {
        return Grounding.fault(proposal, PIECE, "en").orElse(null);
    }

    @Test
    void whatIsInTheLessonIsKept() {
        assertThat(fault(proposal(
                        TaskKind.CHOICE, QUOTE, "What is it?", "Half of the order quantity", "All of it", "None")))
                .isNull();
        assertThat(fault(proposal(TaskKind.SHORT_ANSWER, QUOTE, "What is half of the order?", "Average  STOCK")))
                .isNull();
        assertThat(fault(proposal(
                        TaskKind.NUMERIC,
                        "With orders of 1,200 boxes, 600 boxes lie",
                        "How many are ordered?",
                        "1200")))
                .isNull();
        assertThat(fault(proposal(TaskKind.TRUE_FALSE, QUOTE, "Average stock is twice the order quantity.", "false")))
                .isNull();
    }

    @Test
    void whatIsNotInTheLessonIsNot() {
        String invented = "Average stock is twice the order quantity";
        assertThat(fault(proposal(TaskKind.CHOICE, invented, "What is it?", "Half of the order quantity", "a")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(proposal(TaskKind.CHOICE, QUOTE, "Where?", "In the capital of France", "a")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(proposal(TaskKind.SHORT_ANSWER, QUOTE, "What?", "safety stock")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(proposal(TaskKind.NUMERIC, "With orders of 1,200 boxes, 600 boxes lie", "How many?", "700")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(proposal(TaskKind.CHOICE, "stock", "What?", "stock", "a")))
                .isEqualTo(Reason.NOT_IN_LESSON);
        assertThat(fault(proposal(TaskKind.ESSAY, QUOTE, "What?", "stock"))).isEqualTo(Reason.NOT_IN_LESSON);
        Proposal elsewhere =
                new Proposal("p9", QUOTE, TaskKind.SHORT_ANSWER, "What?", "stock", List.of(), "", BigDecimal.ONE);
        assertThat(fault(elsewhere)).isEqualTo(Reason.NOT_IN_LESSON);
    }

    @Test
    void linksMarkupAndOtherLanguagesAreNotKept() {
        for (String bad : List.of("See https://bad.example", "[Here](x)", "<b>Half</b>", "write to a@b.example")) {
            assertThat(fault(proposal(TaskKind.SHORT_ANSWER, QUOTE, bad, "stock")))
                    .as(bad)
                    .isEqualTo(Reason.UNSAFE);
        }
        assertThat(fault(proposal(TaskKind.SHORT_ANSWER, QUOTE, "ما هو نصف الكمية؟", "stock")))
                .isEqualTo(Reason.OTHER_LANGUAGE);
    }

    @Test
    void arabicIsComparedWithoutVowelsAndArticles() {
        String text = "متوسّط المخزون نصف كمية الطلب. عدد الصناديق ٦٠٠ صندوق في المستودع.";
        Piece piece = Piece.of(List.of(block(BlockKind.TEXT, text))).getFirst();
        assertThat(Grounding.fault(
                        proposal(
                                TaskKind.SHORT_ANSWER,
                                "متوسط المخزون نصف كمية الطلب",
                                "ما الذي يساوي النصف؟",
                                "متوسط المخزون"),
                        piece,
                        "ar"))
                .isEmpty();
        assertThat(Grounding.fault(
                        proposal(TaskKind.NUMERIC, "عدد الصناديق 600 صندوق", "كم صندوقًا في المستودع؟", "600"),
                        piece,
                        "ar"))
                .isEmpty();
        assertThat(Grounding.fault(
                        proposal(TaskKind.SHORT_ANSWER, "متوسط المخزون نصف كمية الطلب", "What?", "المخزون"),
                        piece,
                        "ar"))
                .contains(Reason.OTHER_LANGUAGE);
    }

    @Test
    void aChoiceBecomesAQuestionWithOneRightOptionAnywhere() {
        Proposal proposal =
                proposal(TaskKind.CHOICE, QUOTE, "What is average stock?", "Half the order", "All", "None", "Twice");
        var task = (Task.ChoiceTask)
                DraftedQuestion.of(proposal).orElseThrow().content().task();
        assertThat(task.options()).hasSize(4);
        assertThat(task.options().stream().filter(o -> o.fraction().signum() > 0))
                .singleElement()
                .satisfies(right -> assertThat(right.text()).isEqualTo("Half the order"));
    }

    @Test
    void whatCannotBeScoredOrGivesItselfAwayIsFaulty() {
        assertThat(DraftedQuestion.of(proposal(TaskKind.CHOICE, QUOTE, "What?", "Half", "half ")))
                .isEmpty();
        assertThat(DraftedQuestion.of(proposal(TaskKind.CHOICE, QUOTE, "What?", "Half")))
                .isEmpty();
        assertThat(DraftedQuestion.of(proposal(TaskKind.TRUE_FALSE, QUOTE, "It is.", "perhaps")))
                .isEmpty();
        assertThat(DraftedQuestion.of(proposal(TaskKind.NUMERIC, QUOTE, "How many?", "many")))
                .isEmpty();
        assertThat(DraftedQuestion.of(
                        proposal(TaskKind.SHORT_ANSWER, QUOTE, "Is average stock half of it?", "average stock")))
                .isEmpty();
        assertThat(DraftedQuestion.of(proposal(TaskKind.SHORT_ANSWER, QUOTE, " ", "stock")))
                .isEmpty();
    }
}
