package io.lectern.learning.mastery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KnowledgeTracingTest {

    @Test
    void answersLeadWhereTheReferenceSays() {
        var model = new KnowledgeTracing(0.4, 0.3, 0.2, 0.1);
        boolean[] answers = {true, true, false, true, true};
        double[] expected = {.480000, .777500, .877942, .798799, .882263};
        double[] after = {0.825000, 0.968489, 0.855427, 0.974662, 0.995979};
        double knowledge = model.known();
        for (int i = 0; i < answers.length; i++) {
            assertThat(model.expected(knowledge)).isCloseTo(expected[i], within(5e-7));
            knowledge = model.after(knowledge, answers[i]);
            assertThat(knowledge).isCloseTo(after[i], within(5e-7));
        }
    }

    @Test
    void aChanceStaysAChanceAndARightAnswerNeverLowersIt() {
        var random = new SplittableRandom(5);
        for (int run = 0; run < 50_000; run++) {
            double guesses = random.nextDouble(0.01, 0.5);
            var model = new KnowledgeTracing(
                    random.nextDouble(0.01, 0.99),
                    random.nextDouble(0.01, 0.6),
                    guesses,
                    random.nextDouble(0.01, Math.min(0.49, 0.99 - guesses)));
            double knowledge = random.nextDouble(0.001, 0.999);
            double right = model.after(knowledge, true);
            double wrong = model.after(knowledge, false);
            assertThat(right).isGreaterThanOrEqualTo(knowledge).isLessThanOrEqualTo(1);
            assertThat(wrong).isPositive().isLessThan(1).isLessThanOrEqualTo(right);
            assertThat(model.expected(knowledge)).isBetween(model.guesses(), 1 - model.slips());
        }
    }

    @Test
    void aFewRightAnswersMasterASkillAndWrongOnesDoNot() {
        KnowledgeTracing usual = KnowledgeTracing.USUAL;
        double right = usual.known();
        double wrong = usual.known();
        for (int i = 0; i < 3; i++) {
            right = usual.after(right, true);
            wrong = usual.after(wrong, false);
        }
        assertThat(right).isGreaterThan(KnowledgeTracing.MASTERED);
        assertThat(wrong).isLessThan(usual.known());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        for (double bad : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new KnowledgeTracing(bad, .2, .2, .1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new KnowledgeTracing(.2, bad, .2, .1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new KnowledgeTracing(.2, .2, bad, .1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new KnowledgeTracing(.2, .2, .2, bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new KnowledgeTracing(.2, .2, .5, .5)).isInstanceOf(IllegalArgumentException.class);
    }
}
