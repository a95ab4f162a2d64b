package io.lectern.assessment.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.question.AnyTask;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.TextGap;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.TaskKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a format can say comes back as it was; only the ids of parts are new. */
class RoundTripTest {

    private static final String STEM = "What *is* this? {a} = b ~ #5 : \\frac{1}{2}\n\n- سؤال\n- \"quoted\", <b>; 50 %";

    @ParameterizedTest
    @EnumSource
    void whatAFormatCanSayComesBack(ExchangeFormat format) {
        Set<TaskKind> said = EnumSet.noneOf(TaskKind.class);
        for (TaskKind kind : TaskKind.values()) {
            for (long seed = 0; seed < 60; seed++) {
                Task task = seed == 0 && kind == TaskKind.ESSAY
                        ? new EssayTask(0, 0, null, 15, null)
                        : new AnyTask(seed).of(kind);
                var content = new QuestionContent(STEM, task, "Why: a = b", BigDecimal.ONE);
                if (format.format().lack(content).isEmpty()) {
                    said.add(kind);
                    comesBack(format, task);
                }
            }
        }
        assertThat(said).containsExactlyInAnyOrderElementsOf(expected(format));
    }

    private static Set<TaskKind> expected(ExchangeFormat format) {
        Set<TaskKind> kinds = EnumSet.of(
                TaskKind.CHOICE,
                TaskKind.TRUE_FALSE,
                TaskKind.SHORT_ANSWER,
                TaskKind.NUMERIC,
                TaskKind.MATCHING,
                TaskKind.ESSAY);
        if (format != ExchangeFormat.GIFT) {
            kinds.add(TaskKind.ORDERING);
        }
        if (format == ExchangeFormat.MOODLE_XML) {
            kinds.add(TaskKind.UPLOAD);
            kinds.add(TaskKind.GAPS);
            kinds.add(TaskKind.HOTSPOT);
        }
        return kinds;
    }

    private static void comesBack(ExchangeFormat format, Task task) {
        var label = new Label("=Title: {1}", List.of("week 1", "سهل"), List.of("Counting stock"), difficulty(format));
        var question = new QuestionDraft(
                0,
                label,
                new QuestionContent(STEM, task, "Why: a = b", BigDecimal.ONE),
                List.of(),
                List.of(new FilePicture("0af1".repeat(16), "yard.png", "iVBORw==")));
        String file = format.format().write(List.of(question, question));
        List<FoundQuestion> found = QuestionFile.read(format, file.getBytes(StandardCharsets.UTF_8));
        assertThat(found).as(file).hasSize(2).allSatisfy(read -> {
            assertThat(read.faults()).as(file).isEmpty();
            QuestionDraft draft = read.draft();
            assertThat(draft).isNotNull();
            assertThat(draft.label()).as(file).isEqualTo(label);
            assertThat(draft.content().stem()).as(file).isEqualTo(STEM);
            assertThat(draft.content().explanation()).isEqualTo("Why: a = b");
            assertThat(draft.content().points()).isEqualTo("1.00");
            assertThat(withoutIds(draft.content().task())).as(file).isEqualTo(withoutIds(task));
        });
    }

    private static int difficulty(ExchangeFormat format) {
        return format == ExchangeFormat.GIFT ? 3 : 5;
    }

    private static Task withoutIds(Task task) {
        return switch (task) {
            case ChoiceTask t ->
                new ChoiceTask(
                        t.options().stream()
                                .map(o -> new Task.ChoiceOption("", o.text(), o.fraction(), o.feedback()))
                                .toList(),
                        t.several());
            case MatchingTask t ->
                new MatchingTask(
                        t.pairs().stream()
                                .map(p -> new MatchPair(
                                        "",
                                        p.left(),
                                        new MatchRight("", p.right().text())))
                                .toList(),
                        t.distractors().stream()
                                .map(d -> new MatchRight("", d.text()))
                                .toList());
            case OrderingTask t ->
                new OrderingTask(
                        t.items().stream().map(i -> new OrderItem("", i.text())).toList());
            case GapsTask t -> gapsByPlace(t);
            case HotspotTask t ->
                new HotspotTask(
                        "",
                        t.alt(),
                        t.width(),
                        t.height(),
                        t.areas().stream()
                                .map(a -> new HotspotArea("", a.shape(), a.feedback()))
                                .toList(),
                        t.picks());
            case EssayTask t ->
                new EssayTask(t.minWords(), t.maxWords(), t.modelAnswer(), t.lines(), withoutIds(t.rubric()));
            case UploadTask t -> new UploadTask(t.types(), t.maxFiles(), t.maxBytes(), withoutIds(t.rubric()));
            default -> task;
        };
    }

    private static GapsTask gapsByPlace(GapsTask task) {
        String text = task.text();
        List<TextGap> gaps = new ArrayList<>();
        for (TextGap gap : task.gaps()) {
            String place = String.valueOf(gaps.size());
            text = text.replace("{{" + gap.id() + "}}", "{{" + place + "}}");
            gaps.add(new TextGap(place, gap.accepted(), gap.choices(), gap.caseSensitive()));
        }
        return new GapsTask(text, gaps);
    }

    private static @Nullable Rubric withoutIds(@Nullable Rubric rubric) {
        return rubric == null
                ? null
                : new Rubric(rubric.criteria().stream()
                        .map(c -> new Rubric.Criterion(
                                "",
                                c.title(),
                                c.levels().stream()
                                        .map(l -> new Rubric.Level("", l.title(), l.points()))
                                        .toList()))
                        .toList());
    }

    @Test
    void whatASpreadsheetWouldRunIsMadeText() {
        var label = new Label("=HYPERLINK(\"http://example.org\")", List.of("@x"), List.of("+1"), 2);
        Task task = new Task.ShortAnswerTask(
                List.of(new Task.AcceptedText("-2+3", BigDecimal.valueOf(100), "'=1+1")), false);
        var question =
                new QuestionDraft(0, label, new QuestionContent("=1+1", task, "@SUM(A1)", BigDecimal.TEN), List.of());
        String file = ExchangeFormat.CSV.format().write(List.of(question));
        for (CsvTable.Row row : rawRows(file)) {
            assertThat(row.cells()).noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r].*"));
        }
        QuestionDraft read = QuestionFile.read(ExchangeFormat.CSV, file.getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .draft();
        assertThat(read).isNotNull();
        assertThat(read.label()).isEqualTo(label);
        assertThat(read.content()).isEqualTo(question.content());
    }

    /** The cells as a spreadsheet gets them: the apostrophe that this reader takes away is doubled first. */
    private static List<CsvTable.Row> rawRows(String file) {
        return CsvTable.read(file.replace("'", "''"));
    }
}
