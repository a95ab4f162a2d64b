package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QuestionDifficultyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final UUID choice = Ids.next();
    private final UUID text = Ids.next();

    /** Both questions are answered alike, by every second learner rightly. */
    private List<LearnerMastery> learners() {
        List<LearnerMastery> learners = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            boolean right = i % 2 == 0;
            List<Evidence> answers = List.of(answer(choice, NOW.plusSeconds(i), right), answer(text, NOW, right));
            learners.add(LearnerMastery.empty(Ids.next(), Ids.next()).with(answers));
        }
        return learners;
    }

    private static Evidence answer(UUID question, Instant at, boolean right) {
        return new Evidence(
                question.toString(), Evidence.Source.ASSESSMENT, question, null, null, List.of(), right, at);
    }

    @Test
    void ofTwoThatAreAnsweredAlikeTheOneThatCanBeGuessedIsHarder() {
        assertThat(QuestionDifficulty.of(learners(), Map.of(choice, 0.25)))
                .extracting(QuestionDifficulty::question)
                .containsExactly(choice, text);
        assertThat(QuestionDifficulty.of(learners(), Map.of(text, 0.25)))
                .extracting(QuestionDifficulty::question)
                .containsExactly(text, choice);
    }

    @Test
    void rightAnswersAreCounted() {
        assertThat(QuestionDifficulty.of(learners(), Map.of()))
                .allMatch(question -> question.right() == 3 && question.rating().answers() == 6);
    }
}
