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
            pair = EloRating.after(pair.learner(), pair.question(), 0, answers[i]);
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
            double guess = random.nextInt(5) / 10.0;
            Pair right = EloRating.after(learner, question, guess, true);
            Pair wrong = EloRating.after(learner, question, guess, false);
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
            hard = EloRating.after(EloRating.UNKNOWN, hard, 0, random.nextDouble() < 0.2)
                    .question();
            easy = EloRating.after(EloRating.UNKNOWN, easy, 0, random.nextDouble() < 0.9)
                    .question();
        }
        assertThat(EloRating.expected(EloRating.UNKNOWN, hard, 0)).isCloseTo(0.2, within(0.1));
        assertThat(EloRating.expected(EloRating.UNKNOWN, easy, 0)).isCloseTo(0.9, within(0.1));
    }

    @Test
    void amongFourChoicesARightAnswerSaysLessAndAWrongOneMore() {
        assertThat(EloRating.expected(EloRating.UNKNOWN, EloRating.UNKNOWN, 0.25))
                .isCloseTo(0.625, within(1e-12));
        assertThat(EloRating.expected(EloRating.UNKNOWN, new EloRating(20, 0), 0.25))
                .as("who knows nothing guesses")
                .isCloseTo(0.25, within(1e-6));
        Pair right = EloRating.after(EloRating.UNKNOWN, EloRating.UNKNOWN, 0.25, true);
        Pair wrong = EloRating.after(EloRating.UNKNOWN, EloRating.UNKNOWN, 0.25, false);
        assertThat(right.learner().value()).isCloseTo(0.375, within(1e-12));
        assertThat(right.question().value()).isCloseTo(-0.375, within(1e-12));
        assertThat(wrong.learner().value()).isCloseTo(-0.625, within(1e-12));
    }
}
