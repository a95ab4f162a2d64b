package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.kernel.CsvWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One question a row: kind, title, stem, points, difficulty, tags, skills, explanation, then as many times as needed answer,
 * worth in percent and feedback. It has no place for gaps, places on pictures, files and units, nor for the limits of an
 * essay.
 */
final class CsvFormat implements QuestionFormat {

    private static final List<String> COLUMNS =
            List.of("kind", "title", "stem", "points", "difficulty", "tags", "skills", "explanation");
    private static final int MOST_ANSWERS = 60;

    @Override
    public List<FoundQuestion> read(String text) {
        List<FoundQuestion> found = new ArrayList<>();
        try {
            List<CsvTable.Row> rows = CsvTable.read(text);
            if (rows.isEmpty()) {
                return found;
            }
            List<String> header = rows.getFirst().cells().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (!header.containsAll(List.of("kind", "stem", "answer 1"))) {
                throw new Unreadable(
                        rows.getFirst().line(),
                        "no-header",
                        "The first row must name the columns kind, stem and answer 1.");
            }
            rows.subList(1, rows.size()).forEach(row -> found.add(question(header, row)));
        } catch (Unreadable e) {
            found.add(FoundQuestion.unreadable(e.fault().line(), e.fault()));
        }
        return found;
    }

    private static FoundQuestion question(List<String> header, CsvTable.Row row) {
        try {
            return FoundQuestion.read(draft(header, row));
        } catch (Unreadable e) {
            return FoundQuestion.unreadable(row.line(), e.fault());
        }
    }

    private static QuestionDraft draft(List<String> header, CsvTable.Row row) {
        if (row.cells().size() > header.size()) {
            throw new Unreadable(row.line(), "too-many-cells", "This row has more cells than there are columns.");
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put(header.get(i), row.cells().get(i).strip());
        }
        List<CsvTasks.Answer> answers = new ArrayList<>();
        for (int i = 1; i <= MOST_ANSWERS; i++) {
            String answer = cells.getOrDefault("answer " + i, "");
            if (!answer.isEmpty()) {
                answers.add(new CsvTasks.Answer(
                        answer, cells.getOrDefault("worth " + i, ""), cells.getOrDefault("feedback " + i, "")));
            }
        }
        String stem = cells.getOrDefault("stem", "");
        Label brief = Drafts.label(
                cells.getOrDefault("title", ""),
                stem,
                list(cells.getOrDefault("tags", "")),
                list(cells.getOrDefault("skills", "")));
        String difficulty = cells.getOrDefault("difficulty", "");
        var label = new Label(
                brief.title(),
                brief.tags(),
                brief.skills(),
                difficulty.isEmpty()
                        ? brief.difficulty()
                        : Drafts.number(difficulty, row.line()).intValue());
        String points = cells.getOrDefault("points", "");
        var content = new QuestionContent(
                stem,
                CsvTasks.read(cells.getOrDefault("kind", ""), answers, row.line()),
                cells.getOrDefault("explanation", ""),
                points.isEmpty() ? BigDecimal.ONE : Drafts.number(points, row.line()));
        return new QuestionDraft(row.line(), label, content, List.of());
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    @Override
    public Optional<Lack> lack(QuestionContent content) {
        return switch (content.task()) {
            case ChoiceTask _, TrueFalseTask _, ShortAnswerTask _, OrderingTask _ -> Optional.empty();
            case MatchingTask t -> Optional.of(Lack.ARROW).filter(_ -> hasArrow(t));
            case NumericTask t -> Optional.of(Lack.UNITS).filter(_ -> !t.units().isEmpty());
            case EssayTask t -> Optional.of(Lack.LIMITS).filter(_ -> !Drafts.isPlain(t));
            case GapsTask _, HotspotTask _, UploadTask _ -> Optional.of(Lack.KIND);
        };
    }

    private static boolean hasArrow(MatchingTask task) {
        return task.pairs().stream().anyMatch(p -> (p.left() + p.right().text()).contains("->"))
                || task.distractors().stream().anyMatch(d -> d.text().contains("->"));
    }

    @Override
    public String write(List<QuestionDraft> questions) {
        List<List<CsvTasks.Answer>> answers = questions.stream()
                .map(q -> CsvTasks.answers(q.content().task()))
                .toList();
        int most = Math.max(1, answers.stream().mapToInt(List::size).max().orElse(1));
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(COLUMNS);
        for (int i = 1; i <= most; i++) {
            header.addAll(List.of("answer " + i, "worth " + i, "feedback " + i));
        }
        rows.add(header);
        for (int i = 0; i < questions.size(); i++) {
            rows.add(row(questions.get(i), answers.get(i)));
        }
        return CsvWriter.write(rows);
    }

    private static List<String> row(QuestionDraft question, List<CsvTasks.Answer> answers) {
        Label label = question.label();
        QuestionContent content = question.content();
        List<String> row = new ArrayList<>(List.of(
                CsvTasks.kind(content.task()),
                label.title(),
                content.stem(),
                content.points().toPlainString(),
                String.valueOf(label.difficulty()),
                String.join("|", label.tags()),
                String.join("|", label.skills()),
                content.explanation()));
        answers.forEach(a -> row.addAll(List.of(a.text(), a.worth(), a.feedback())));
        return row;
    }
}
