package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.question.AreaShape.Box;
import io.lectern.assessment.question.AreaShape.Circle;
import io.lectern.assessment.question.AreaShape.Polygon;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TextGap;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.Task.UploadType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every refusal names the field that it is about. */
class TaskCheckTest {

    private static final String PICTURE = "0af1".repeat(16);

    private static List<String> faults(Task task) {
        return TaskCheck.faultsOf(task).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    private static BigDecimal percent(int percent) {
        return BigDecimal.valueOf(percent);
    }

    private static ChoiceOption option(String id, String text, int fraction) {
        return new ChoiceOption(id, text, percent(fraction), null);
    }

    private static AcceptedText accepted(String text, int fraction) {
        return new AcceptedText(text, percent(fraction), null);
    }

    @Test
    void ofAChoice() {
        assertThat(faults(new ChoiceTask(List.of(option("a", "A", 100)), false)))
                .containsExactly("options too-few");
        assertThat(faults(new ChoiceTask(List.of(option("a", "A", 100), option("a", " A ", 0)), false)))
                .containsExactly("options[1].id duplicate", "options[1].text duplicate");
        assertThat(faults(new ChoiceTask(List.of(option("a", "A", 99), option("b b", "", -101)), false)))
                .containsExactly(
                        "options[1].id not-an-id",
                        "options[1].text required",
                        "options[1].fraction out-of-range",
                        "options no-right-answer");
        assertThat(faults(new ChoiceTask(List.of(option("a", "A", 50), option("b", "B", 49)), true)))
                .containsExactly("options fractions-sum");
        assertThat(faults(new ChoiceTask(List.of(option("a", "A", 101), option("b", "B\0", 0)), false)))
                .contains("options[0].fraction out-of-range", "options[1].text not-text");
    }

    @Test
    void ofFeedbackThatIsTooLong() {
        String essay = "x".repeat(TaskCheck.LONGEST_TEXT + 1);
        assertThat(faults(new TrueFalseTask(true, essay, essay)))
                .containsExactly("feedbackTrue too-long", "feedbackFalse too-long");
        assertThat(faults(new TrueFalseTask(true, essay.substring(1), null))).isEmpty();
    }

    @Test
    void ofAShortAnswer() {
        assertThat(faults(new ShortAnswerTask(List.of(), false)))
                .containsExactly("accepted too-few", "accepted no-right-answer");
        assertThat(faults(new ShortAnswerTask(List.of(accepted("a", 100), accepted("a", -1)), false)))
                .containsExactly("accepted[1].text duplicate", "accepted[1].fraction out-of-range");
    }

    @Test
    void ofANumber() {
        var exact = new AcceptedNumber(BigDecimal.ONE, BigDecimal.ZERO, percent(100), null);
        var negative = new AcceptedNumber(BigDecimal.ONE, percent(-1), percent(100), null);
        assertThat(faults(new NumericTask(List.of(negative), List.of(), true)))
                .containsExactly("accepted[0].tolerance negative", "units too-few");
        List<NumericUnit> units = List.of(
                new NumericUnit("m", BigDecimal.ZERO),
                new NumericUnit(" m", BigDecimal.ONE),
                new NumericUnit("5", BigDecimal.ONE));
        assertThat(faults(new NumericTask(List.of(exact), units, false)))
                .containsExactly("units[1].name duplicate", "units[0].factor not-positive", "units[2].name not-a-unit");
    }

    @Test
    void ofAMatching() {
        var same = new MatchRight("r", "R");
        assertThat(faults(new MatchingTask(
                        List.of(new MatchPair("p", "L", same), new MatchPair("p", "L", same)), List.of(same))))
                .containsExactly(
                        "pairs[1].id duplicate",
                        "pairs[1].left duplicate",
                        "pairs[1].right.id duplicate",
                        "distractors duplicate",
                        "pairs no-choice");
        assertThat(faults(new MatchingTask(
                        List.of(new MatchPair("p", "", new MatchRight("q", ""))), List.of(new MatchRight("d", " ")))))
                .containsExactly(
                        "pairs too-few",
                        "pairs[0].left required",
                        "pairs[0].right.text required",
                        "distractors[0].text required",
                        "pairs no-choice");
    }

    @Test
    void ofAnOrdering() {
        assertThat(faults(new OrderingTask(
                        List.of(new OrderItem("a", "A"), new OrderItem("a", "A"), new OrderItem("c", "")))))
                .containsExactly("items[1].id duplicate", "items[1].text duplicate", "items[2].text required");
        assertThat(faults(new OrderingTask(List.of(new OrderItem("a", "A"))))).containsExactly("items too-few");
    }

    @Test
    void ofGaps() {
        var gap = new TextGap("a", List.of(accepted("x", 100)), List.of(), false);
        assertThat(faults(new GapsTask("{{a}} and {{b}} and {{a}}", List.of(gap))))
                .containsExactly("text unknown-gap", "text duplicate");
        assertThat(faults(new GapsTask("nothing", List.of(gap)))).containsExactly("gaps[0].id not-in-text");
        var choosing = new TextGap("a", List.of(accepted("x", 100)), List.of("y", "y", ""), false);
        assertThat(faults(new GapsTask("{{a}}", List.of(choosing))))
                .containsExactly(
                        "gaps[0].choices[1] duplicate",
                        "gaps[0].choices[2] required",
                        "gaps[0].choices no-right-answer");
        assertThat(faults(new GapsTask(" ", List.of()))).containsExactly("text required", "gaps too-few");
    }

    @Test
    void ofAHotspot() {
        List<HotspotArea> areas = List.of(
                new HotspotArea("a", new Circle(5, 101, 0), null),
                new HotspotArea("b", new Box(-1, 0, 0, 0), null),
                new HotspotArea("c", new Polygon(List.of(new Spot(0, 0), new Spot(101, 0))), null));
        assertThat(faults(new HotspotTask("x.png", "", 100, 100, areas, 4)))
                .containsExactly(
                        "image not-a-file",
                        "alt required",
                        "picks out-of-range",
                        "areas[0].shape.radius out-of-range",
                        "areas[0].shape outside",
                        "areas[1].shape.width out-of-range",
                        "areas[1].shape.height out-of-range",
                        "areas[1].shape outside",
                        "areas[2].shape.points too-few",
                        "areas[2].shape outside");
        assertThat(faults(new HotspotTask(PICTURE, "A map", 0, 10_001, List.of(), 0)))
                .containsExactly("width out-of-range", "height out-of-range", "areas too-few", "picks out-of-range");
    }

    @Test
    void ofWhatAPersonMarks() {
        assertThat(faults(new EssayTask(10, 5, null, 0, null)))
                .containsExactly("maxWords out-of-range", "lines out-of-range");
        assertThat(faults(new EssayTask(-1, -1, null, 1, null)))
                .containsExactly("minWords out-of-range", "maxWords out-of-range");
        assertThat(faults(new UploadTask(List.of(), 0, 0, null)))
                .containsExactly("types too-few", "maxFiles out-of-range", "maxBytes out-of-range");
        assertThat(faults(new UploadTask(List.of(UploadType.PDF, UploadType.PDF), 11, (50L << 20) + 1, null)))
                .containsExactly("types[1] duplicate", "maxFiles out-of-range", "maxBytes out-of-range");
    }

    @Test
    void ofAFaultInsideSomethingLarger() {
        assertThat(new Fault("text", "required", "").in("task").field()).isEqualTo("task.text");
        assertThat(new Fault("", "required", "").in("task").field()).isEqualTo("task");
    }

    @Test
    void ofAResponseThatIsLargerThanAnAnswerCanBe() {
        Task upload = new UploadTask(List.of(UploadType.PDF), 1, 10, null);
        var file = new Response.UploadedFile(PICTURE, " ", 11);
        assertThat(ResponseCheck.faultsOf(upload, new Response.UploadResponse(List.of(file, file))))
                .extracting(Fault::field)
                .containsExactly("files", "files[0].name", "files[0]", "files[1].name", "files[1]");
        Task brief = new ShortAnswerTask(List.of(accepted("a", 100)), false);
        String line = "x".repeat(ResponseCheck.LONGEST_LINE);
        assertThat(ResponseCheck.faultsOf(brief, new Response.ShortAnswerResponse(line)))
                .isEmpty();
        assertThat(ResponseCheck.faultsOf(brief, new Response.ShortAnswerResponse(line + "x")))
                .hasSize(1);
        Task gaps = new GapsTask("{{a}}", List.of(new TextGap("a", List.of(accepted("x", 100)), List.of(), false)));
        assertThat(ResponseCheck.faultsOf(gaps, new Response.GapsResponse(Map.of("a", line + "x"))))
                .extracting(Fault::field)
                .containsExactly("answers.a");
        Task essay = new EssayTask(0, 0, null, 10, null);
        String longest = "x".repeat(ResponseCheck.LONGEST_ESSAY);
        assertThat(ResponseCheck.faultsOf(essay, new Response.EssayResponse(longest)))
                .isEmpty();
        assertThat(ResponseCheck.faultsOf(essay, new Response.EssayResponse(longest + "x")))
                .hasSize(1);
    }
}
