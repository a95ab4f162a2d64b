package io.lectern.learning.mastery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lectern.learning.mastery.model.EloRating.Pair;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EloRatingTest {

    @Test
    void answersLeadWhereTheReferenceSays() {
        boolean[] answers = {true, true, false, true};
        double[] ability = {.500000, .756135, .011228, .441129};
        Pair pair = new Pair(EloRating.UNKNOWN, EloRating.UNKNOWN);
        for (int i = 0; i < answers.length; i++) {
            pair = EloRating.after(pair.learner(), pair.question(), answers[i]);
            assertThat(pair.learner().value()).isCloseTo(ability[i], within(5e-7));
            assertThat(pair.question().value()).isCloseTo(-ability[i], within(5e-7));
        }
        assertThat(pair.learner().answers()).isEqualTo(4);
    }

    @Test
    void rightAnswersRaiseTheLearnerAndLowerTheQuestion() {
        var random = new SplittableRandom(6);
        for (int run = 0; run < 20_000; run++) {
            var learner = new EloRating(random.nextDouble(-5, 5), random.nextInt(200));
            var question = new EloRating(random.nextDouble(-5, 5), random.nextInt(200));
            Pair right = EloRating.after(learner, question, true);
            Pair wrong = EloRating.after(learner, question, false);
            assertThat(right.learner().value()).isGreaterThan(learner.value());
            assertThat(right.question().value()).isLessThan(question.value());
            assertThat(wrong.learner().value()).isLessThan(learner.value());
            assertThat(wrong.question().value()).isGreaterThan(question.value());
            assertThat(Math.abs(right.learner().value() - learner.value())).isLessThan(1);
        }
    }

    @Test
    void aRatingFindsTheDifficultyThatIsThere() {
        var random = new SplittableRandom(7);
        EloRating hard = EloRating.UNKNOWN;
        EloRating easy = EloRating.UNKNOWN;
        for (int i = 0; i < 2000; i++) {
            hard = EloRating.after(EloRating.UNKNOWN, hard, random.nextDouble() < 0.2)
                    .question();
            easy = EloRating.after(EloRating.UNKNOWN, easy, random.nextDouble() < 0.9)
                    .question();
        }
        assertThat(EloRating.expected(EloRating.UNKNOWN, hard)).isCloseTo(0.2, within(0.1));
        assertThat(EloRating.expected(EloRating.UNKNOWN, easy)).isCloseTo(0.9, within(0.1));
    }
}
