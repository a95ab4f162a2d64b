package io.lectern.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionPoolTest {

    private static final List<String> TAGS = List.of("week 1", "easy");
    private static final List<String> SKILLS = List.of("Stock", "Costs");

    private static boolean holds(List<String> tags, List<String> skills, int easiest, int hardest) {
        return new QuestionPool(tags, skills, easiest, hardest).holds(TAGS, SKILLS, 3);
    }

    @Test
    void withoutWishesItHoldsEverything() {
        assertThat(holds(List.of(), List.of(), 1, 5)).isTrue();
    }

    @Test
    void aQuestionHasAllTheTags() {
        assertThat(holds(List.of("easy", "week 1"), List.of(), 1, 5)).isTrue();
        assertThat(holds(List.of("easy", "week 2"), List.of(), 1, 5)).isFalse();
    }

    @Test
    void aQuestionTellsAboutOneOfTheSkills() {
        assertThat(holds(List.of(), List.of("Costs", "Flow"), 1, 5)).isTrue();
        assertThat(holds(List.of(), List.of("Flow"), 1, 5)).isFalse();
    }

    @Test
    void aQuestionIsNeitherEasierNorHarder() {
        assertThat(holds(List.of(), List.of(), 3, 3)).isTrue();
        assertThat(holds(List.of(), List.of(), 4, 5)).isFalse();
        assertThat(holds(List.of(), List.of(), 1, 2)).isFalse();
    }
}
