package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.conditions;
import static io.lectern.assessment.attempt.SampleAssessments.drawn;
import static io.lectern.assessment.attempt.SampleAssessments.named;
import static io.lectern.assessment.attempt.SampleAssessments.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Conditions SHUFFLED =
            new Conditions(0, 0, true, true, Disclosure.SCORE, null, null, null, null, Reveal.AT_ONCE);

    private final QuestionsInMemory bank = new QuestionsInMemory();

    private List<UUID> paper(Assessment assessment, long seed) {
        return Paper.of(assessment, bank, new Random(seed)).stream()
                .map(AttemptItem::question)
                .toList();
    }

    @Test
    void namedQuestionsComeInTheirOrder() {
        UUID first = bank.add();
        UUID second = bank.add();
        assertThat(paper(open(conditions(0, 0), named(second), named(first)), 1))
                .containsExactly(second, first);
    }

    @Test
    void drawnQuestionsHaveTheTagsAndNeverRepeatAnother() {
        UUID named = bank.add("stock");
        bank.add("price");
        List<UUID> stock = List.of(bank.add("stock", "hard"), bank.add("stock"), bank.add("stock"));
        Assessment assessment = open(conditions(0, 0), drawn(2, "stock"), named(named), drawn(1, "stock"));
        for (int seed = 0; seed < 50; seed++) {
            List<UUID> paper = paper(assessment, seed);
            assertThat(paper).hasSize(4).doesNotHaveDuplicates().contains(named);
            assertThat(paper).containsExactlyInAnyOrder(named, stock.get(0), stock.get(1), stock.get(2));
        }
    }

    @Test
    void drawingMoreThanThereAreIsRefused() {
        bank.add("stock");
        assertThatThrownBy(() -> paper(open(conditions(0, 0), drawn(2, "stock")), 1))
                .isInstanceOf(AssessmentProblem.TooFewQuestions.class);
        assertThatThrownBy(() -> paper(open(conditions(0, 0)), 1))
                .isInstanceOf(AssessmentProblem.TooFewQuestions.class);
    }

    @Test
    void aQuestionThatLeftTheBankIsLeftOut() {
        UUID stays = bank.add();
        UUID goes = bank.add();
        Assessment assessment = open(conditions(0, 0), named(goes), named(stays));
        bank.remove(goes);
        assertThat(paper(assessment, 1)).containsExactly(stays);
    }

    @Test
    void shufflingGivesOtherOrdersAndLosesNothing() {
        List<UUID> all = List.of(bank.add(), bank.add(), bank.add(), bank.add(), bank.add());
        Assessment assessment = open(
                SHUFFLED,
                all.stream().map(SampleAssessments::named).toArray(io.lectern.assessment.authoring.Item[]::new));
        assertThat(paper(assessment, 1)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(paper(assessment, 1)).isEqualTo(paper(assessment, 1)).isNotEqualTo(paper(assessment, 2));
        assertThat(Paper.of(assessment, bank, new Random(1))).allMatch(item -> item.seed() != 0);
    }
}
