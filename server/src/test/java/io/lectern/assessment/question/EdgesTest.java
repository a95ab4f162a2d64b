package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.HotspotResponse;
import io.lectern.assessment.question.Response.MatchingResponse;
import io.lectern.assessment.question.Response.NumericResponse;
import io.lectern.assessment.question.Response.OrderingResponse;
import io.lectern.assessment.question.Response.ShortAnswerResponse;
import io.lectern.assessment.question.Result.Mark;
import io.lectern.assessment.question.Result.PartResult;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The last thing that is still in, and the first that is out. */
class EdgesTest {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String LONG = "x".repeat(TaskCheck.LONGEST_TEXT + 1);

    private static List<String> faults(Task task) {
        return TaskCheck.faultsOf(task).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    private static boolean fits(Task task, Response response) {
        return ResponseCheck.faultsOf(task, response).isEmpty();
    }

    private static ChoiceOption option(String id, String fraction) {
        return new ChoiceOption(id, "Text " + id, new BigDecimal(fraction), null);
    }

    @Test
    void fractionsMayMissTheWholeByATenth() {
        for (String fraction : List.of("50.1", "49.9", "50")) {
            assertThat(faults(new ChoiceTask(List.of(option("a", "50"), option("b", fraction)), true)))
                    .isEmpty();
        }
        for (String fraction : List.of("50.11", "49.89")) {
            assertThat(faults(new ChoiceTask(List.of(option("a", "50"), option("b", fraction)), true)))
                    .containsExactly("options fractions-sum");
        }
    }

    @Test
    void longTextsAreRefusedWhereverTheyStand() {
        var choice =
                new ChoiceTask(List.of(option("a", "100"), new ChoiceOption("b", "B", BigDecimal.ZERO, LONG)), false);
        assertThat(faults(choice)).containsExactly("options[1].feedback too-long");
        String answer = "x".repeat(TaskCheck.LONGEST_ANSWER + 1);
        assertThat(faults(new ShortAnswerTask(List.of(new AcceptedText(answer, ALL, LONG)), false)))
                .containsExactly("accepted[0].text too-long", "accepted[0].feedback too-long");
        assertThat(faults(new ShortAnswerTask(List.of(new AcceptedText(answer.substring(1), ALL, null)), false)))
                .isEmpty();
        var number = new AcceptedNumber(BigDecimal.ONE, BigDecimal.ZERO, new BigDecimal("101"), LONG);
        var unit = new NumericUnit("m".repeat(31), BigDecimal.ONE);
        assertThat(faults(new NumericTask(List.of(number), List.of(unit), false)))
                .containsExactly(
                        "accepted[0].fraction out-of-range",
                        "accepted[0].feedback too-long",
                        "accepted no-right-answer",
                        "units[0].name too-long");
        assertThat(faults(new NumericTask(List.of(), List.of(), false)))
                .containsExactly("accepted too-few", "accepted no-right-answer");
        assertThat(faults(new EssayTask(0, 0, "x".repeat(100_001), 1, null))).containsExactly("modelAnswer too-long");
        var area = new Task.HotspotArea("a b", new AreaShape.Circle(100, 100, 1), LONG);
        assertThat(faults(new Task.HotspotTask("0af1".repeat(16), "A", 100, 100, List.of(area), 1)))
                .containsExactly("areas[0].id not-an-id", "areas[0].feedback too-long");
        assertThat(faults(new Task.GapsTask(
                        "{{a b}}",
                        List.of(new Task.TextGap(
                                "a b", List.of(new AcceptedText("x", BigDecimal.ZERO, null)), List.of("x"), false)))))
                .containsExactly(
                        "gaps[0].id not-an-id",
                        "gaps[0].accepted no-right-answer",
                        "gaps[0].choices too-few",
                        "gaps[0].choices no-right-answer");
    }

    @Test
    void aTaskHasFiftyPartsAtMost() {
        for (int parts : new int[] {TaskCheck.MOST_PARTS, TaskCheck.MOST_PARTS + 1}) {
            Task task = new OrderingTask(IntStream.range(0, parts)
                    .mapToObj(i -> new OrderItem("i" + i, "Item " + i))
                    .toList());
            assertThat(faults(task).isEmpty()).isEqualTo(parts == TaskCheck.MOST_PARTS);
        }
        List<MatchRight> many = IntStream.range(0, 51)
                .mapToObj(i -> new MatchRight("d" + i, "D " + i))
                .toList();
        var pairs = List.of(
                new MatchPair("p", "P", new MatchRight("r", "R")), new MatchPair("q", "Q", new MatchRight("s", "S")));
        assertThat(faults(new MatchingTask(pairs, many))).containsExactly("distractors too-many");
        assertThat(faults(new MatchingTask(pairs, List.of(new MatchRight("not an id", "D")))))
                .containsExactly("distractors[0].id not-an-id");
    }

    @Test
    void aResponseHasFiftyPartsAtMost() {
        var any = new AnyTask(1);
        for (int parts : new int[] {TaskCheck.MOST_PARTS, TaskCheck.MOST_PARTS + 1}) {
            boolean in = parts == TaskCheck.MOST_PARTS;
            List<String> ids = Collections.nCopies(parts, "a");
            assertThat(fits(any.of(TaskKind.CHOICE), new ChoiceResponse(ids))).isEqualTo(in);
            assertThat(fits(any.of(TaskKind.ORDERING), new OrderingResponse(ids)))
                    .isEqualTo(in);
            assertThat(fits(
                            any.of(TaskKind.HOTSPOT),
                            new HotspotResponse(Collections.nCopies(parts, new AreaShape.Spot(0, 0)))))
                    .isEqualTo(in);
            Map<String, String> matches = IntStream.range(0, parts)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.toMap(Function.identity(), Function.identity()));
            assertThat(fits(any.of(TaskKind.MATCHING), new MatchingResponse(matches)))
                    .isEqualTo(in);
        }
        String number = "1".repeat(NumberText.LONGEST);
        assertThat(fits(any.of(TaskKind.NUMERIC), new NumericResponse(number))).isTrue();
        assertThat(fits(any.of(TaskKind.NUMERIC), new NumericResponse(number + "1")))
                .isFalse();
    }

    @Test
    void aDistractorThatSaysWhatTheRightSideSaysIsRight() {
        var task = new MatchingTask(
                List.of(
                        new MatchPair("p", "P", new MatchRight("r", "R")),
                        new MatchPair("q", "Q", new MatchRight("s", "S"))),
                List.of(new MatchRight("d", " R ")));
        assertThat(Scoring.score(task, new MatchingResponse(Map.of("p", "d"))).fraction())
                .isEqualTo("0.5");
    }

    @Test
    void itemsThatMayStayAreMarkedRight() {
        var task = new OrderingTask(Stream.of("a", "b", "c")
                .map(id -> new OrderItem(id, "Item " + id))
                .toList());
        assertThat(Scoring.score(task, new OrderingResponse(List.of("c", "a", "b")))
                        .parts())
                .containsExactly(
                        new PartResult("a", Mark.RIGHT, null),
                        new PartResult("b", Mark.RIGHT, null),
                        new PartResult("c", Mark.WRONG, null));
    }

    @Test
    void ofPatternsWorthTheSameTheOneWithoutAWildcardSpeaks() {
        for (List<String> texts :
                List.of(List.of("order quantity*", "order quantity"), List.of("order quantity", "order quantity*"))) {
            var task = new ShortAnswerTask(
                    texts.stream()
                            .map(text -> new AcceptedText(text, ALL, "met " + text))
                            .toList(),
                    false);
            assertThat(Scoring.score(task, new ShortAnswerResponse("order quantity"))
                            .feedback())
                    .containsExactly("met order quantity");
        }
        var task = new ShortAnswerTask(
                List.of(new AcceptedText("*z*", ALL, "brief"), new AcceptedText("*a long z", ALL, "longer")), false);
        assertThat(Scoring.score(task, new ShortAnswerResponse("a long z")).feedback())
                .containsExactly("longer");
    }

    @Test
    void marksThatAreNotSeenDoNotCount() {
        int[] ignored = {
            0x061C, 0x202A, 0x202E, 0x2066, 0x2069, 0x0610, 0x061A, 0x064B, 0x065F, 0x0670, 0x06D6, 0x06DC, 0x06DF,
            0x06ED, 0x0640
        };
        for (int mark : ignored) {
            String text = "كت" + Character.toString(mark) + "اب";
            assertThat(AnswerText.normalised(text, true)).as("%x", mark).isEqualTo("كتاب");
        }
        for (int sign : new int[] {0x06DD, 0x06DE, 0x06E9, 0x06EE, 0x060F, 0x061B, 0x2070, 0x064A, 0x0671}) {
            String text = "x" + Character.toString(sign) + "y";
            assertThat(AnswerText.normalised(text, true).length())
                    .as("%x", sign)
                    .isEqualTo(3);
        }
    }

    @Test
    void whatATaskOfSeveralGivesForNothing() {
        var task = new ChoiceTask(List.of(option("a", "100"), option("b", "0"), option("c", "-10")), true);
        assertThat(Scoring.score(task, new ChoiceResponse(List.of("a", "b"))).parts())
                .extracting(PartResult::mark)
                .containsExactly(Mark.RIGHT, Mark.WRONG);
        assertThat(Scoring.score(task, new ChoiceResponse(List.of("a"))).fraction())
                .isEqualTo("1");
        var one = new ChoiceTask(List.of(option("a", "100"), option("b", "99")), false);
        assertThat(Scoring.score(one, new ChoiceResponse(List.of("a"))).parts())
                .containsExactly(new PartResult("a", Mark.RIGHT, null));
        assertThat(Scoring.score(one, new ChoiceResponse(List.of("b"))).parts())
                .containsExactly(new PartResult("b", Mark.PARTLY, null));
    }

    @Test
    void idsOfAnEditThatHasOtherPartsAreNew() {
        Task gaps = new AnyTask(2).of(TaskKind.GAPS);
        assertThat(PartIds.settled(gaps, null)).isEqualTo(gaps);
        Task essay = new AnyTask(2).of(TaskKind.ESSAY);
        assertThat(PartIds.settled(essay, gaps)).isEqualTo(essay);
        assertThat(PartIds.idsOf(essay)).isEmpty();
        assertThat(PartIds.idsOf(gaps)).isNotEmpty();
        assertThat(PartIds.next()).hasSize(6);
    }
}
