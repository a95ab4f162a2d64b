package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.GapsResponse;
import io.lectern.assessment.question.Response.MatchingResponse;
import io.lectern.assessment.question.Response.OrderingResponse;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What holds for every task and every response; each is tried on many made by chance, named by their seed. */
class ScoringPropertiesTest {

    private static final int TRIES = 300;

    private interface Property {
        void holds(AnyTask any, Task task);
    }

    private static void always(TaskKind kind, Property property) {
        for (long seed = 0; seed < TRIES; seed++) {
            var any = new AnyTask(seed);
            Task task = any.of(kind);
            try {
                property.holds(any, task);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with seed " + seed + " for " + task + ": " + e.getMessage(), e);
            }
        }
    }

    private static BigDecimal fraction(Task task, Response response) {
        BigDecimal fraction = Scoring.score(task, response).fraction();
        assertThat(fraction).isNotNull();
        return fraction;
    }

    @ParameterizedTest
    @EnumSource
    void theKeyLeadsToAResponseThatEarnsEveryPointUnlessAPersonMarks(TaskKind kind) {
        always(kind, (_, task) -> {
            var expected = ExpectedResponse.of(task);
            if (kind == TaskKind.ESSAY || kind == TaskKind.UPLOAD) {
                assertThat(expected).isEmpty();
            } else {
                Response response = expected.orElseThrow();
                assertThat(ResponseCheck.faultsOf(task, response)).isEmpty();
                assertThat(fraction(task, response)).isEqualByComparingTo(BigDecimal.ONE);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTaskMadeIsValidAndEveryResponseFits(TaskKind kind) {
        always(kind, (any, task) -> {
            assertThat(TaskKind.of(task)).isEqualTo(kind);
            assertThat(TaskCheck.faultsOf(task)).isEmpty();
            assertThat(ResponseCheck.faultsOf(task, any.response(task))).isEmpty();
            assertThat(ResponseCheck.faultsOf(task, any.key(task))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aScoreLiesBetweenNothingAndAll(TaskKind kind) {
        always(kind, (any, task) -> {
            Result result = Scoring.score(task, any.response(task));
            if (!result.needsMarking()) {
                assertThat(result.fraction()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(result.pointsOf(BigDecimal.TEN)).isBetween(BigDecimal.ZERO, BigDecimal.TEN);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ESSAY", "UPLOAD"})
    void theWholeKeyIsWorthAll(TaskKind kind) {
        always(kind, (any, task) -> {
            Result result = Scoring.score(task, any.key(task));
            assertThat(result.fraction()).isEqualTo(BigDecimal.ONE);
            assertThat(result.pointsOf(new BigDecimal("3.5"))).isEqualTo("3.50");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ESSAY", "UPLOAD"})
    void whatAPersonMarksWaitsForThemUnlessItIsEmpty(TaskKind kind) {
        always(kind, (any, task) -> {
            assertThat(Scoring.score(task, any.key(task)).needsMarking()).isTrue();
            Response other = any.response(task);
            assertThat(Scoring.score(task, other).needsMarking()).isEqualTo(other.answered());
        });
    }

    @ParameterizedTest
    @EnumSource
    void noAnswerIsWorthNothing(TaskKind kind) {
        always(kind, (_, task) -> {
            assertThat(Scoring.score(task, null)).isEqualTo(Result.nothing());
            assertThat(Scoring.score(task, Responses.empty(kind))).isEqualTo(Result.nothing());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aResponseToAnotherKindIsRefused(TaskKind kind) {
        TaskKind other = TaskKind.values()[(kind.ordinal() + 1) % TaskKind.values().length];
        always(kind, (any, task) -> {
            Response response = any.key(any.of(other));
            assertThatThrownBy(() -> Scoring.score(task, response)).isInstanceOf(IllegalArgumentException.class);
            assertThat(ResponseCheck.faultsOf(task, response))
                    .extracting(Fault::code)
                    .containsExactly("other-kind");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfPartsNeverMatters(TaskKind kind) {
        always(kind, (any, task) -> {
            Response response = any.response(task);
            Result result = Scoring.score(task, response);
            Result other = Scoring.score(reordered(any, task), response);
            assertThat(other.fraction()).isEqualTo(result.fraction());
            assertThat(other.parts()).containsExactlyInAnyOrderElementsOf(result.parts());
            assertThat(other.feedback()).containsExactlyInAnyOrderElementsOf(result.feedback());
        });
    }

    private static Task reordered(AnyTask any, Task task) {
        return switch (task) {
            case ChoiceTask t -> new ChoiceTask(any.shuffled(t.options()), t.several());
            case ShortAnswerTask t -> new ShortAnswerTask(any.shuffled(t.accepted()), t.caseSensitive());
            case NumericTask t ->
                new NumericTask(any.shuffled(t.accepted()), any.shuffled(t.units()), t.unitRequired());
            case MatchingTask t -> new MatchingTask(any.shuffled(t.pairs()), any.shuffled(t.distractors()));
            case GapsTask t -> new GapsTask(t.text(), any.shuffled(t.gaps()));
            case HotspotTask t ->
                new HotspotTask(t.image(), t.alt(), t.width(), t.height(), any.shuffled(t.areas()), t.picks());
            default -> task;
        };
    }

    @ParameterizedTest
    @EnumSource(names = "CHOICE")
    void choosingOneMoreRightOptionNeverCostsAndOneMoreWrongNeverGives(TaskKind kind) {
        always(kind, (any, task) -> {
            var choice = (ChoiceTask) task;
            if (!choice.several()) {
                return;
            }
            List<String> chosen = new ArrayList<>();
            BigDecimal before = BigDecimal.ZERO;
            for (ChoiceOption option : any.shuffled(choice.options())) {
                chosen.add(option.id());
                BigDecimal after = fraction(task, new ChoiceResponse(chosen));
                if (option.fraction().signum() > 0) {
                    assertThat(after).isGreaterThanOrEqualTo(before);
                } else {
                    assertThat(after).isLessThanOrEqualTo(before);
                }
                before = after;
            }
        });
    }

    @ParameterizedTest
    @EnumSource(names = "MATCHING")
    void everyMorePairFoundGivesMore(TaskKind kind) {
        always(kind, (any, task) -> {
            Map<String, String> matches = new HashMap<>();
            BigDecimal before = BigDecimal.ZERO;
            for (Task.MatchPair pair : any.shuffled(((MatchingTask) task).pairs())) {
                matches.put(pair.id(), pair.right().id());
                BigDecimal after = fraction(task, new MatchingResponse(matches));
                assertThat(after).isGreaterThan(before);
                before = after;
            }
            assertThat(before).isEqualTo(BigDecimal.ONE);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "GAPS")
    void everyMoreGapFilledRightGivesMore(TaskKind kind) {
        always(kind, (any, task) -> {
            Map<String, String> answers = new HashMap<>();
            BigDecimal before = BigDecimal.ZERO;
            for (Task.TextGap gap : any.shuffled(((GapsTask) task).gaps())) {
                answers.put(gap.id(), gap.accepted().getFirst().text());
                BigDecimal after = fraction(task, new GapsResponse(answers));
                assertThat(after).isGreaterThan(before);
                before = after;
            }
            assertThat(before).isEqualTo(BigDecimal.ONE);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "ORDERING")
    void placingItemsInTheRightOrderGivesMoreWithEachAndTheReverseOrderNothing(TaskKind kind) {
        always(kind, (_, task) -> {
            List<String> key =
                    ((OrderingTask) task).items().stream().map(OrderItem::id).toList();
            BigDecimal before = BigDecimal.ZERO;
            for (int placed = 2; placed <= key.size(); placed++) {
                BigDecimal after = fraction(task, new OrderingResponse(key.subList(0, placed)));
                assertThat(after).isGreaterThan(before);
                before = after;
            }
            assertThat(before).isEqualTo(BigDecimal.ONE);
            assertThat(fraction(task, new OrderingResponse(key.reversed()))).isZero();
            assertThat(fraction(task, new OrderingResponse(key.subList(0, 1)))).isZero();
        });
    }
}
