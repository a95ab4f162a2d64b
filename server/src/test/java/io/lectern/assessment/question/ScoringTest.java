package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.question.AreaShape.Box;
import io.lectern.assessment.question.AreaShape.Circle;
import io.lectern.assessment.question.AreaShape.Polygon;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.GapsResponse;
import io.lectern.assessment.question.Response.HotspotResponse;
import io.lectern.assessment.question.Response.NumericResponse;
import io.lectern.assessment.question.Response.OrderingResponse;
import io.lectern.assessment.question.Response.ShortAnswerResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Result.Mark;
import io.lectern.assessment.question.Result.PartResult;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TextGap;
import io.lectern.assessment.question.Task.TrueFalseTask;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What responses are worth, by example. */
class ScoringTest {

    private static BigDecimal percent(String percent) {
        return new BigDecimal(percent);
    }

    private static ChoiceOption option(String id, String fraction) {
        return new ChoiceOption(id, "Text " + id, percent(fraction), "said " + id);
    }

    private static String worth(Task task, Response response) {
        BigDecimal fraction = Scoring.score(task, response).fraction();
        return fraction == null ? "" : fraction.toPlainString();
    }

    @Test
    void oneOfManyIsWorthItsFractionAndNeverLessThanNothing() {
        var task = new ChoiceTask(List.of(option("a", "100"), option("b", "50"), option("c", "-25")), false);
        assertThat(Scoring.score(task, new ChoiceResponse(List.of("b"))))
                .isEqualTo(new Result(
                        new BigDecimal("0.5"), List.of(new PartResult("b", Mark.PARTLY, "said b")), List.of("said b")));
        assertThat(worth(task, new ChoiceResponse(List.of("a")))).isEqualTo("1");
        assertThat(worth(task, new ChoiceResponse(List.of("c")))).isEqualTo("0");
        assertThat(worth(task, new ChoiceResponse(List.of("elsewhere")))).isEqualTo("0");
        assertThat(Scoring.score(task, new ChoiceResponse(List.of("a", "b")))).isEqualTo(Result.nothing());
    }

    @Test
    void severalOfManyAddUpAndWrongOnesCost() {
        var task = new ChoiceTask(
                List.of(option("a", "33.33333"), option("b", "33.33333"), option("c", "33.33333"), option("d", "-50")),
                true);
        assertThat(worth(task, new ChoiceResponse(List.of("c", "a", "b")))).isEqualTo("1");
        assertThat(worth(task, new ChoiceResponse(List.of("a", "b")))).isEqualTo("0.6666666");
        assertThat(worth(task, new ChoiceResponse(List.of("a", "b", "c", "d")))).isEqualTo("0.4999999");
        assertThat(worth(task, new ChoiceResponse(List.of("a", "d")))).isEqualTo("0");
        assertThat(Scoring.score(task, new ChoiceResponse(List.of("a", "d"))).parts())
                .extracting(PartResult::mark)
                .containsExactly(Mark.RIGHT, Mark.WRONG);
    }

    @Test
    void trueOrFalse() {
        var task = new TrueFalseTask(false, "no", null);
        assertThat(Scoring.score(task, new TrueFalseResponse(true)))
                .isEqualTo(new Result(BigDecimal.ZERO, List.of(), List.of("no")));
        assertThat(Scoring.score(task, new TrueFalseResponse(false)))
                .isEqualTo(new Result(BigDecimal.ONE, List.of(), List.of()));
    }

    @Test
    void ofAcceptedAnswersTheOneWorthMostCountsAndOfEqualsTheMostExact() {
        var task = new ShortAnswerTask(
                Stream.of(
                                new String[] {"*", "0"},
                                new String[] {"order*", "50"},
                                new String[] {"order quantity", "100"},
                                new String[] {"ord*", "50"})
                        .map(a -> new AcceptedText(a[0], percent(a[1]), "met " + a[0]))
                        .toList(),
                false);
        assertThat(Scoring.score(task, new ShortAnswerResponse("Order  Quantity"))
                        .feedback())
                .containsExactly("met order quantity");
        assertThat(Scoring.score(task, new ShortAnswerResponse("order size")).feedback())
                .containsExactly("met order*");
        assertThat(Scoring.score(task, new ShortAnswerResponse("stock")).feedback())
                .containsExactly("met *");
        assertThat(worth(task, new ShortAnswerResponse("order size"))).isEqualTo("0.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.5 m     | 1
                    1.51 m    | 1
                    1.511 m   | 0.5
                    1,5 m     | 1
                    150 cm    | 1
                    151.1 cm  | 0.5
                    ١٥٠ سم    | 1
                    1.5       | 0
                    1.5 km    | 0
                    0.0015 km | 0
                    nothing   | 0
                    """)
    void aNumberCountsWithinItsToleranceInEveryUnit(String answer, String worth) {
        var task = new NumericTask(
                List.of(
                        new AcceptedNumber(percent("1.5"), percent("0.01"), percent("100"), null),
                        new AcceptedNumber(percent("1.5"), percent("0.1"), percent("50"), null)),
                List.of(
                        new NumericUnit("m", BigDecimal.ONE),
                        new NumericUnit("cm", percent("100")),
                        new NumericUnit("سم", percent("100"))),
                true);
        assertThat(worth(task, new NumericResponse(answer))).isEqualTo(worth);
    }

    @Test
    void withoutUnitsNoneMayBeWritten() {
        var accepted = List.of(new AcceptedNumber(percent("1234"), BigDecimal.ZERO, percent("100"), "yes"));
        var task = new NumericTask(accepted, List.of(), false);
        assertThat(worth(task, new NumericResponse("1,234"))).isEqualTo("1");
        assertThat(worth(task, new NumericResponse("1234 m"))).isEqualTo("0");
        var optional = new NumericTask(accepted, List.of(new NumericUnit("m", BigDecimal.ONE)), false);
        assertThat(worth(optional, new NumericResponse("1234"))).isEqualTo("1");
        assertThat(worth(optional, new NumericResponse("1234 m"))).isEqualTo("1");
        assertThat(Scoring.score(optional, new NumericResponse("1234")).feedback())
                .containsExactly("yes");
    }

    @ParameterizedTest
    @CsvSource({
        "a b c d e,1",
        "b c d e a,0.75",
        "e a b c d,0.75",
        "b a d c e,0.5",
        "e d c b a,0",
        "a c e,0.5",
        "a x a b,0.25"
    })
    void anOrderCountsByTheItemsThatMayStay(String order, String worth) {
        var task = new OrderingTask(Stream.of("a", "b", "c", "d", "e")
                .map(id -> new OrderItem(id, "Step " + id))
                .toList());
        assertThat(worth(task, new OrderingResponse(List.of(order.split(" "))))).isEqualTo(worth);
    }

    @Test
    void aGapCountsByItself() {
        var task = new GapsTask(
                "{{a}} {{b}} {{c}}",
                Stream.of("a", "b", "c")
                        .map(id -> new TextGap(
                                id,
                                List.of(
                                        new AcceptedText("right " + id, percent("100"), null),
                                        new AcceptedText("nearly", percent("50"), "more exactly")),
                                List.of(),
                                true))
                        .toList());
        Result result = Scoring.score(task, new GapsResponse(Map.of("a", "right a", "b", "nearly", "c", "Right c")));
        assertThat(result.fraction()).isEqualTo("0.5");
        assertThat(result.parts())
                .containsExactly(
                        new PartResult("a", Mark.RIGHT, null),
                        new PartResult("b", Mark.PARTLY, "more exactly"),
                        new PartResult("c", Mark.WRONG, null));
        assertThat(worth(task, new GapsResponse(Map.of("a", "right a")))).isEqualTo("0.33333333");
    }

    @Test
    void placesCountUpToTheNumberToBeFound() {
        var task = new HotspotTask(
                "0af1".repeat(16),
                "A map",
                200,
                100,
                List.of(
                        new HotspotArea("a", new Circle(50, 50, 10), "found"),
                        new HotspotArea("b", new Box(100, 0, 10, 10), null),
                        new HotspotArea("c", new Box(150, 0, 10, 10), null)),
                2);
        assertThat(Scoring.score(task, new HotspotResponse(List.of(new Spot(50, 60), new Spot(51, 50)))))
                .isEqualTo(new Result(
                        new BigDecimal("0.5"),
                        List.of(
                                new PartResult("a", Mark.RIGHT, "found"),
                                new PartResult("b", Mark.WRONG, null),
                                new PartResult("c", Mark.WRONG, null)),
                        List.of()));
        assertThat(worth(task, new HotspotResponse(List.of(new Spot(155, 5), new Spot(105, 5)))))
                .isEqualTo("1");
        assertThat(worth(task, new HotspotResponse(List.of(new Spot(0, 0), new Spot(0, 0), new Spot(105, 5)))))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,true",
        "10,0,true",
        "5,5,true",
        "10,10,true",
        "0,10,true",
        "5,6,false",
        "-1,0,false",
        "11,5,false",
        "9,5,true",
        "5,-1,false",
        "4,0,true",
        "0,11,false"
    })
    void anAreaOfAnyShapeIncludesItsEdge(int x, int y, boolean inside) {
        AreaShape notched = new Polygon(
                List.of(new Spot(0, 0), new Spot(10, 0), new Spot(10, 10), new Spot(5, 5), new Spot(0, 10)));
        assertThat(notched.contains(new Spot(x, y))).isEqualTo(inside);
    }

    @Test
    void theEdgesOfBoxesAndCircles() {
        AreaShape box = new Box(10, 20, 5, 6);
        assertThat(Stream.of(new Spot(10, 20), new Spot(15, 26)).allMatch(box::contains))
                .isTrue();
        assertThat(Stream.of(new Spot(9, 20), new Spot(16, 20), new Spot(10, 19), new Spot(10, 27))
                        .noneMatch(box::contains))
                .isTrue();
        AreaShape circle = new Circle(0, 0, 5);
        assertThat(circle.contains(new Spot(3, 4))).isTrue();
        assertThat(circle.contains(new Spot(4, 4))).isFalse();
    }

    @Test
    void pointsHaveTwoDecimalsAndHalvesGoUp() {
        assertThat(new Result(new BigDecimal("0.33333333"), List.of(), List.of()).pointsOf(BigDecimal.TEN))
                .isEqualTo("3.33");
        assertThat(new Result(new BigDecimal("0.125"), List.of(), List.of()).pointsOf(BigDecimal.ONE))
                .isEqualTo("0.13");
        assertThat(Result.needingMarks().pointsOf(BigDecimal.TEN)).isEqualTo("0.00");
    }
}
