package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.TaskView.ChoiceView;
import io.lectern.assessment.question.TaskView.MatchingView;
import io.lectern.assessment.question.TaskView.OrderingView;
import io.lectern.assessment.question.TaskView.ShownText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing about the key reaches who has not answered yet. */
class TaskViewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every property that a view of any kind may have. */
    private static final Set<String> MAY_BE_SEEN = Set.of(
            "kind",
            "id",
            "text",
            "several",
            "options",
            "units",
            "unitRequired",
            "lefts",
            "rights",
            "items",
            "gaps",
            "choices",
            "image",
            "alt",
            "width",
            "height",
            "picks",
            "minWords",
            "maxWords",
            "lines",
            "types",
            "maxFiles",
            "maxBytes");

    @ParameterizedTest
    @EnumSource
    void noViewCarriesTheKey(TaskKind kind) {
        for (long seed = 0; seed < 200; seed++) {
            Task task = new AnyTask(seed).of(kind);
            JsonNode shown = JSON.valueToTree(TaskView.of(task, seed * 31, seed % 2 == 0));
            assertThat(MAY_BE_SEEN).containsAll(names(shown));
            assertThat(shown.path("kind").asString()).isEqualTo(kind.name());
            assertThat(shown.toString()).doesNotContain("secret", "fraction", "accepted", "feedback", "areas");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SHORT_ANSWER", "NUMERIC", "TRUE_FALSE", "ESSAY", "HOTSPOT"})
    void whatIsToBeFoundIsNotThere(TaskKind kind) {
        for (long seed = 0; seed < 200; seed++) {
            Task task = new AnyTask(seed).of(kind);
            String shown = JSON.writeValueAsString(TaskView.of(task, seed, true));
            switch (task) {
                case Task.ShortAnswerTask t ->
                    t.accepted().forEach(a -> assertThat(shown).doesNotContain(a.text()));
                case Task.NumericTask t ->
                    t.accepted().forEach(a -> assertThat(shown).doesNotContainPattern("\\d"));
                case Task.TrueFalseTask _ -> assertThat(shown).isEqualTo("{\"kind\":\"TRUE_FALSE\"}");
                case Task.EssayTask t -> assertThat(shown).doesNotContain("odel");
                case Task.HotspotTask t -> assertThat(shown).doesNotContain("shape", "radius", "points");
                default -> throw new AssertionError(kind);
            }
        }
    }

    @Test
    void anOrderingIsNeverShownInTheRightOrder() {
        for (long seed = 0; seed < 500; seed++) {
            var task = (OrderingTask) new AnyTask(seed).of(TaskKind.ORDERING);
            List<String> right = task.items().stream().map(OrderItem::id).toList();
            List<String> shown = ids(((OrderingView) TaskView.of(task, seed, false)).items());
            assertThat(shown).containsExactlyInAnyOrderElementsOf(right).isNotEqualTo(right);
        }
    }

    @Test
    void rightHandSidesHaveAnOrderOfTheirOwnAndEachTextStandsThereOnce() {
        Task.MatchRight same = new Task.MatchRight("r1", "Warehouse");
        var task = new MatchingTask(
                List.of(
                        new Task.MatchPair("p1", "Pallet", same),
                        new Task.MatchPair("p2", "Shelf", new Task.MatchRight("r2", "Warehouse ")),
                        new Task.MatchPair("p3", "Truck", new Task.MatchRight("r3", "Road"))),
                List.of(new Task.MatchRight("r4", "Sea")));
        var orders = new TreeSet<String>();
        for (long seed = 0; seed < 100; seed++) {
            MatchingView view = (MatchingView) TaskView.of(task, seed, false);
            assertThat(ids(view.lefts())).containsExactly("p1", "p2", "p3");
            assertThat(ids(view.rights())).containsExactlyInAnyOrder("r1", "r3", "r4");
            orders.add(ids(view.rights()).toString());
        }
        assertThat(orders).hasSize(6);
        assertThat(Scoring.score(task, new Response.MatchingResponse(java.util.Map.of("p1", "r1", "p2", "r1")))
                        .parts())
                .extracting(Result.PartResult::mark)
                .containsExactly(Result.Mark.RIGHT, Result.Mark.RIGHT, Result.Mark.WRONG);
    }

    @Test
    void optionsAreShuffledOnRequestAndAlwaysTheSameWayForOneSeed() {
        var task = (ChoiceTask) new AnyTask(3).of(TaskKind.CHOICE);
        List<String> written = task.options().stream().map(ChoiceOption::id).toList();
        assertThat(ids(((ChoiceView) TaskView.of(task, 7, false)).options())).isEqualTo(written);
        assertThat(TaskView.of(task, 7, true)).isEqualTo(TaskView.of(task, 7, true));
        long orders = LongStream.range(0, 50)
                .mapToObj(seed -> ids(((ChoiceView) TaskView.of(task, seed, true)).options()))
                .distinct()
                .count();
        assertThat(orders).isGreaterThan(4);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"CHOICE", "MATCHING", "ORDERING", "HOTSPOT"})
    void partsGetIdsThatTellNothing(TaskKind kind) {
        for (long seed = 0; seed < 50; seed++) {
            Task task = new AnyTask(seed).of(kind);
            Set<String> given = PartIds.idsOf(task);
            Task settled = PartIds.settled(task, null);
            assertThat(PartIds.idsOf(settled)).hasSameSizeAs(given).doesNotContainAnyElementsOf(given);
            assertThat(TaskCheck.faultsOf(settled)).isEmpty();
            assertThat(PartIds.settled(task, task)).isEqualTo(task);
            Set<String> twice = PartIds.idsOf(PartIds.settled(task, settled));
            assertThat(twice).doesNotContainAnyElementsOf(PartIds.idsOf(settled));
        }
    }

    private static List<String> ids(List<ShownText> texts) {
        return texts.stream().map(ShownText::id).toList();
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.forEachEntry((name, _) -> names.add(name));
        node.forEach(part -> names.addAll(names(part)));
        return names;
    }
}
