package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.question.Rubric.Criterion;
import io.lectern.assessment.question.Rubric.Level;
import io.lectern.assessment.question.Task.EssayTask;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RubricTest {

    private static final Rubric RUBRIC = new Rubric(List.of(
            criterion("facts", level("a", "3"), level("b", "1.5"), level("c", "0")),
            criterion("style", level("d", "1"), level("e", "0"))));

    private static Criterion criterion(String id, Level... levels) {
        return new Criterion(id, "Title", List.of(levels));
    }

    private static Level level(String id, String points) {
        return new Level(id, "Title", new BigDecimal(points));
    }

    @Test
    void pointsAreTheShareOfTheBestLevels() {
        BigDecimal seven = BigDecimal.valueOf(7);
        assertThat(RUBRIC.most()).isEqualByComparingTo("4");
        assertThat(RUBRIC.points(List.of("a", "d"), seven)).isEqualByComparingTo("7");
        assertThat(RUBRIC.points(List.of("b", "e"), seven)).isEqualByComparingTo("2.63");
        assertThat(RUBRIC.points(List.of("c", "e"), seven)).isEqualByComparingTo("0");
    }

    @Test
    void oneLevelOfEachCriterionIsChosen() {
        assertThat(RUBRIC.isAnsweredBy(List.of("b", "e"))).isTrue();
        assertThat(RUBRIC.isAnsweredBy(List.of("b"))).isFalse();
        assertThat(RUBRIC.isAnsweredBy(List.of("a", "b"))).isFalse();
        assertThat(RUBRIC.isAnsweredBy(List.of("b", "e", "e"))).isFalse();
        assertThat(RUBRIC.isAnsweredBy(List.of("b", "e", "x"))).isFalse();
        assertThat(RUBRIC.isAnsweredBy(List.of())).isFalse();
    }

    @Test
    void pointsNeverLeaveTheirBoundsWhateverIsChosen() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            Rubric any = new Rubric(IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(c -> criterion(
                            "c" + c,
                            level(
                                    "x" + c,
                                    BigDecimal.valueOf(1 + random.nextInt(999), 2)
                                            .toPlainString()),
                            level(
                                    "y" + c,
                                    BigDecimal.valueOf(random.nextInt(999), 2).toPlainString())))
                    .toList());
            List<String> chosen = any.criteria().stream()
                    .map(c -> c.levels().get(random.nextInt(2)).id())
                    .toList();
            BigDecimal possible = BigDecimal.valueOf(random.nextInt(100_000), 2);
            assertThat(any.isAnsweredBy(chosen)).isTrue();
            assertThat(any.points(chosen, possible)).isBetween(BigDecimal.ZERO, possible);
        }
    }

    @Test
    void aRubricIsRightBeforeItIsKept() {
        assertThat(faults(RUBRIC)).isEmpty();
        assertThat(faults(new Rubric(List.of())))
                .containsExactly("rubric.criteria too-few", "rubric.criteria no-points");
        assertThat(faults(new Rubric(List.of(criterion("a", level("a", "0"), level("b", "0"))))))
                .containsExactly("rubric.ids[1] duplicate", "rubric.criteria no-points");
        assertThat(faults(new Rubric(List.of(criterion("a", level("b", "1001"))))))
                .containsExactly(
                        "rubric.criteria[0].levels too-few", "rubric.criteria[0].levels[0].points out-of-range");
        assertThat(faults(new Rubric(List.of(criterion("a", level("b", "-1"), level("c", "1000"))))))
                .containsExactly("rubric.criteria[0].levels[0].points out-of-range");
        assertThat(faults(new Rubric(List.of(new Criterion("a", " ", List.of(level("b", "0"), level("c", "1")))))))
                .containsExactly("rubric.criteria[0].title required");
    }

    private static List<String> faults(Rubric rubric) {
        return TaskCheck.faultsOf(new EssayTask(0, 0, null, 5, rubric)).stream()
                .map(f -> f.field() + " " + f.code())
                .toList();
    }
}
