package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A task as the answers of one row. The first is the right one of a choice when no row says what answers are worth. */
final class CsvTasks {

    /** @param worth in percent, empty for the usual */
    record Answer(String text, String worth, String feedback) {

        BigDecimal percent(BigDecimal usual, int line) {
            return worth.isEmpty() ? usual : Drafts.number(worth.replace("%", ""), line);
        }

        @Nullable
        String said() {
            return Drafts.orNull(feedback);
        }
    }

    private static final String ARROW = "->";
    private static final int LINES = 15;

    private CsvTasks() {}

    static String kind(Task task) {
        return switch (task) {
            case ChoiceTask t -> t.several() ? "several" : "choice";
            case TrueFalseTask _ -> "true or false";
            case ShortAnswerTask t -> t.caseSensitive() ? "exact answer" : "short answer";
            case NumericTask _ -> "number";
            case MatchingTask _ -> "matching";
            case OrderingTask _ -> "ordering";
            case EssayTask _ -> "essay";
            case GapsTask _, HotspotTask _, UploadTask _ ->
                throw new IllegalArgumentException("there is no such kind in this format");
        };
    }

    static Task read(String kind, List<Answer> answers, int line) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "choice" -> choice(answers, false, line);
            case "several" -> choice(answers, true, line);
            case "true or false" -> trueFalse(answers, line);
            case "short answer" -> new ShortAnswerTask(texts(answers, line), false);
            case "exact answer" -> new ShortAnswerTask(texts(answers, line), true);
            case "number" ->
                new NumericTask(answers.stream().map(a -> number(a, line)).toList(), List.of(), false);
            case "matching" -> matching(answers, line);
            case "ordering" ->
                new OrderingTask(answers.stream()
                        .map(a -> new OrderItem(PartIds.next(), a.text()))
                        .toList());
            case "essay" -> new EssayTask(0, 0, null, LINES, null);
            default ->
                throw new Unreadable(line, "unknown-type", "Questions of the kind “" + kind + "” cannot be read.");
        };
    }

    private static Task choice(List<Answer> answers, boolean several, int line) {
        boolean weighed = answers.stream().anyMatch(a -> !a.worth().isEmpty());
        List<ChoiceOption> options = new ArrayList<>();
        for (Answer answer : answers) {
            BigDecimal usual = options.isEmpty() && !weighed ? Drafts.HUNDRED : BigDecimal.ZERO;
            options.add(new ChoiceOption(PartIds.next(), answer.text(), answer.percent(usual, line), answer.said()));
        }
        return new ChoiceTask(options, several);
    }

    /** Each of true and false may have a row of its feedback; the right one is worth something. */
    private static Task trueFalse(List<Answer> answers, int line) {
        Boolean correct = null;
        String[] said = new String[2];
        for (Answer answer : answers) {
            boolean isTrue = answer.text().equalsIgnoreCase("true");
            if (!isTrue && !answer.text().equalsIgnoreCase("false")) {
                throw new Unreadable(line, "not-true-or-false", "The answer must be true or false.");
            }
            said[isTrue ? 1 : 0] = answer.feedback();
            if (answer.percent(Drafts.HUNDRED, line).signum() > 0) {
                correct = isTrue;
            }
        }
        if (correct == null) {
            throw new Unreadable(line, "no-right-answer", "One of true and false must be right.");
        }
        return new TrueFalseTask(
                correct, Drafts.orNull(Drafts.orEmpty(said[1])), Drafts.orNull(Drafts.orEmpty(said[0])));
    }

    private static List<AcceptedText> texts(List<Answer> answers, int line) {
        return answers.stream()
                .map(a -> new AcceptedText(a.text(), a.percent(Drafts.HUNDRED, line), a.said()))
                .toList();
    }

    private static AcceptedNumber number(Answer answer, int line) {
        String[] parts = answer.text().split("±|\\+-", 2);
        return new AcceptedNumber(
                Drafts.number(parts[0], line),
                parts.length == 1 ? BigDecimal.ZERO : Drafts.number(parts[1], line),
                answer.percent(Drafts.HUNDRED, line),
                answer.said());
    }

    private static Task matching(List<Answer> answers, int line) {
        List<MatchPair> pairs = new ArrayList<>();
        List<MatchRight> distractors = new ArrayList<>();
        for (Answer answer : answers) {
            int arrow = answer.text().indexOf(ARROW);
            if (arrow < 0) {
                throw new Unreadable(line, "no-arrow", "A pair is written as left -> right.");
            }
            String left = answer.text().substring(0, arrow).strip();
            var right = new MatchRight(
                    PartIds.next(), answer.text().substring(arrow + 2).strip());
            if (left.isEmpty()) {
                distractors.add(right);
            } else {
                pairs.add(new MatchPair(PartIds.next(), left, right));
            }
        }
        return new MatchingTask(pairs, distractors);
    }

    static List<Answer> answers(Task task) {
        return switch (task) {
            case ChoiceTask t ->
                t.options().stream()
                        .map(o -> answer(o.text(), o.fraction(), o.feedback()))
                        .toList();
            case TrueFalseTask t ->
                List.of(
                        answer("true", t.correct() ? Drafts.HUNDRED : BigDecimal.ZERO, t.feedbackTrue()),
                        answer("false", t.correct() ? BigDecimal.ZERO : Drafts.HUNDRED, t.feedbackFalse()));
            case ShortAnswerTask t ->
                t.accepted().stream()
                        .map(a -> answer(a.text(), a.fraction(), a.feedback()))
                        .toList();
            case NumericTask t ->
                t.accepted().stream()
                        .map(a -> answer(
                                a.value().toPlainString() + " ± "
                                        + a.tolerance().toPlainString(),
                                a.fraction(),
                                a.feedback()))
                        .toList();
            case MatchingTask t ->
                Stream.concat(
                                t.pairs().stream()
                                        .map(p -> p.left() + " -> " + p.right().text()),
                                t.distractors().stream().map(d -> " -> " + d.text()))
                        .map(pair -> new Answer(pair, "", ""))
                        .toList();
            case OrderingTask t ->
                t.items().stream().map(i -> new Answer(i.text(), "", "")).toList();
            case EssayTask _ -> List.of();
            case GapsTask _, HotspotTask _, UploadTask _ ->
                throw new IllegalArgumentException("there is no such kind in this format");
        };
    }

    private static Answer answer(String text, BigDecimal fraction, @Nullable String feedback) {
        return new Answer(text, fraction.toPlainString(), Drafts.orEmpty(feedback));
    }
}
