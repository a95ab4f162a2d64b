package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands between the braces of a GIFT question. */
final class GiftAnswers {

    private static final Pattern TRUTH = Pattern.compile("(?i)\\s*(T|TRUE|F|FALSE)\\s*");
    private static final Pattern WEIGHT = Pattern.compile("\\s*%([^%]*)%");
    private static final int LINES = 15;

    /** One answer. @param right whether an equals sign begins it @param weight in percent, null when none is written */
    private record Answer(
            int line,
            boolean right,
            @Nullable BigDecimal weight,
            GiftText text,
            @Nullable String feedback) {

        BigDecimal worth() {
            return weight != null ? weight : right ? Drafts.HUNDRED : BigDecimal.ZERO;
        }
    }

    private final GiftText text;
    private final String explanation;
    private final List<Answer> answers = new ArrayList<>();

    GiftAnswers(GiftText braces) {
        int general = braces.find("####", 0);
        this.explanation = general < 0 ? "" : GiftText.plain(braces.raw().substring(general + 4));
        this.text = general < 0 ? braces : braces.part(0, general);
    }

    String explanation() {
        return explanation;
    }

    List<Integer> lines() {
        return answers.stream().map(Answer::line).toList();
    }

    Task task() {
        if (text.raw().isBlank()) {
            return new EssayTask(0, 0, null, LINES, null);
        }
        int feedback = text.find("#", 0);
        String first = feedback < 0 ? text.raw() : text.raw().substring(0, feedback);
        Matcher truth = TRUTH.matcher(first);
        if (truth.matches()) {
            return trueFalse(truth.group(1).toUpperCase(Locale.ROOT).startsWith("T"), feedback);
        }
        if (first.isBlank() && feedback >= 0) {
            return numeric(text.part(feedback + 1, text.raw().length()));
        }
        split(text);
        if (answers.stream().allMatch(a -> a.right() && a.text().find("->", 0) >= 0)) {
            return matching();
        }
        if (answers.stream().allMatch(Answer::right)) {
            return new ShortAnswerTask(
                    answers.stream()
                            .map(a -> new AcceptedText(a.text().plain(), a.worth(), a.feedback()))
                            .toList(),
                    false);
        }
        return new ChoiceTask(
                answers.stream()
                        .map(a -> new ChoiceOption(PartIds.next(), a.text().plain(), a.worth(), a.feedback()))
                        .toList(),
                answers.stream().noneMatch(Answer::right));
    }

    /** The first feedback is for the wrong answer, the second for the right one. */
    private Task trueFalse(boolean correct, int feedback) {
        if (feedback < 0) {
            return new TrueFalseTask(correct, null, null);
        }
        int second = text.find("#", feedback + 1);
        String wrong = text.part(feedback + 1, second < 0 ? text.raw().length() : second)
                .plain();
        String right =
                second < 0 ? "" : text.part(second + 1, text.raw().length()).plain();
        return correct
                ? new TrueFalseTask(true, Drafts.orNull(right), Drafts.orNull(wrong))
                : new TrueFalseTask(false, Drafts.orNull(wrong), Drafts.orNull(right));
    }

    private Task numeric(GiftText numbers) {
        if (numbers.find("=", 0) < 0 && numbers.find("~", 0) < 0) {
            answers.add(answer(numbers, true));
        } else {
            split(numbers);
        }
        return new NumericTask(answers.stream().map(GiftAnswers::number).toList(), List.of(), false);
    }

    private static AcceptedNumber number(Answer answer) {
        String text = answer.text().plain();
        int range = text.indexOf("..");
        if (range >= 0) {
            BigDecimal from = Drafts.number(text.substring(0, range), answer.line());
            BigDecimal to = Drafts.number(text.substring(range + 2), answer.line());
            BigDecimal half = new BigDecimal("0.5");
            return new AcceptedNumber(
                    from.add(to).multiply(half), to.subtract(from).multiply(half), answer.worth(), answer.feedback());
        }
        int colon = text.indexOf(':');
        BigDecimal value = Drafts.number(colon < 0 ? text : text.substring(0, colon), answer.line());
        BigDecimal tolerance = colon < 0 ? BigDecimal.ZERO : Drafts.number(text.substring(colon + 1), answer.line());
        return new AcceptedNumber(value, tolerance, answer.worth(), answer.feedback());
    }

    private Task matching() {
        List<MatchPair> pairs = new ArrayList<>();
        List<MatchRight> distractors = new ArrayList<>();
        for (Answer answer : answers) {
            int arrow = answer.text().find("->", 0);
            String left = GiftText.plain(answer.text().raw().substring(0, arrow));
            var right = new MatchRight(
                    PartIds.next(), GiftText.plain(answer.text().raw().substring(arrow + 2)));
            if (left.isEmpty()) {
                distractors.add(right);
            } else {
                pairs.add(new MatchPair(PartIds.next(), left, right));
            }
        }
        return new MatchingTask(pairs, distractors);
    }

    private void split(GiftText all) {
        int at = next(all, 0);
        if (at < 0 || !all.raw().substring(0, at).isBlank()) {
            throw new Unreadable(
                    all.textLine(),
                    "no-answer-sign",
                    "An answer begins with = when it is right, with ~ when it is wrong.");
        }
        while (at >= 0) {
            int end = next(all, at + 1);
            GiftText one = all.part(at + 1, end < 0 ? all.raw().length() : end);
            answers.add(answer(one, all.raw().charAt(at) == '='));
            at = end;
        }
    }

    private static int next(GiftText all, int from) {
        int right = all.find("=", from);
        int wrong = all.find("~", from);
        return right < 0 ? wrong : wrong < 0 ? right : Math.min(right, wrong);
    }

    private static Answer answer(GiftText one, boolean right) {
        int line = one.textLine();
        Matcher weight = WEIGHT.matcher(one.raw());
        boolean weighed = weight.lookingAt();
        GiftText rest = weighed ? one.part(weight.end(), one.raw().length()) : one;
        int feedback = rest.find("#", 0);
        return new Answer(
                line,
                right,
                weighed ? Drafts.number(weight.group(1), line) : null,
                feedback < 0 ? rest : rest.part(0, feedback),
                feedback < 0 ? null : Drafts.orNull(GiftText.plain(rest.raw().substring(feedback + 1))));
    }

    /** What stands between the braces for a task that the format can say. */
    static String written(Task task, String explanation) {
        StringBuilder out = new StringBuilder();
        switch (task) {
            case ChoiceTask t ->
                t.options().forEach(o -> {
                    boolean right = !t.several() && o.fraction().compareTo(Drafts.HUNDRED) == 0;
                    line(out, right ? "=" : "~%" + o.fraction().toPlainString() + "%", o.text(), o.feedback());
                });
            case TrueFalseTask t -> {
                out.append(t.correct() ? "TRUE" : "FALSE");
                String wrong = Drafts.orEmpty(t.correct() ? t.feedbackFalse() : t.feedbackTrue());
                String right = Drafts.orEmpty(t.correct() ? t.feedbackTrue() : t.feedbackFalse());
                if (!wrong.isEmpty() || !right.isEmpty()) {
                    out.append('#').append(GiftText.escaped(wrong)).append('#').append(GiftText.escaped(right));
                }
            }
            case ShortAnswerTask t ->
                t.accepted().forEach(a -> line(out, "=" + weight(a.fraction()), a.text(), a.feedback()));
            case NumericTask t -> {
                out.append('#');
                t.accepted().forEach(a -> {
                    out.append("\n  =")
                            .append(weight(a.fraction()))
                            .append(a.value().toPlainString());
                    out.append(':').append(a.tolerance().toPlainString());
                    out.append(a.feedback() == null ? "" : " #" + GiftText.escaped(a.feedback()));
                });
            }
            case MatchingTask t -> {
                t.pairs().forEach(p -> pair(out, p.left(), p.right()));
                t.distractors().forEach(d -> pair(out, "", d));
            }
            default -> {}
        }
        if (!explanation.isBlank()) {
            out.append("\n  ####").append(GiftText.escaped(explanation));
        }
        return out.append(out.isEmpty() ? "" : "\n").toString();
    }

    private static String weight(BigDecimal fraction) {
        return fraction.compareTo(Drafts.HUNDRED) == 0 ? "" : "%" + fraction.toPlainString() + "%";
    }

    private static void line(StringBuilder out, String sign, String text, @Nullable String feedback) {
        out.append("\n  ").append(sign).append(GiftText.escaped(text));
        out.append(feedback == null ? "" : " #" + GiftText.escaped(feedback));
    }

    private static void pair(StringBuilder out, String left, MatchRight right) {
        out.append("\n  =").append(GiftText.escaped(left)).append(" -> ").append(GiftText.escaped(right.text()));
    }
}
