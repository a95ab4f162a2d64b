package io.lectern.assessment.question;

import static io.lectern.assessment.question.Faults.at;

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
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Says what is wrong with a task before it is kept. A task without faults can be answered in full and scored. */
public final class TaskCheck {

    static final int LONGEST_TEXT = 4000;
    static final int LONGEST_ANSWER = 500;
    private static final int LONGEST_UNIT = 30;
    static final int MOST_PARTS = 50;
    private static final long MOST_BYTES = 50L << 20;
    private static final int MOST_WORDS = 20_000;

    /** Thirds and sevenths, written to a few decimals, do not quite add up. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final Faults faults = new Faults();

    private TaskCheck() {}

    /** What is wrong, by field; nothing when the task may be kept. */
    public static List<Fault> faultsOf(Task task) {
        List<Fault> missing = missingIn(task);
        if (!missing.isEmpty()) {
            return missing;
        }
        TaskCheck check = new TaskCheck();
        check.check(task);
        return check.faults.all();
    }

    /** Which parts a sender left out; nothing when the task can at least be shown, however unfinished it is. */
    public static List<Fault> missingIn(Task task) {
        Faults faults = new Faults();
        Missing.check(task, faults);
        return faults.all();
    }

    private void check(Task task) {
        switch (task) {
            case ChoiceTask t -> choice(t);
            case TrueFalseTask t -> {
                faults.optionalText("feedbackTrue", t.feedbackTrue(), LONGEST_TEXT);
                faults.optionalText("feedbackFalse", t.feedbackFalse(), LONGEST_TEXT);
            }
            case ShortAnswerTask t -> accepted("accepted", t.accepted());
            case NumericTask t -> numeric(t);
            case MatchingTask t -> matching(t);
            case OrderingTask t -> ordering(t);
            case GapsTask t -> GapsCheck.check(t, this, faults);
            case HotspotTask t -> HotspotCheck.check(t, faults);
            case EssayTask t -> essay(t);
            case UploadTask t -> upload(t);
        }
    }

    private void choice(ChoiceTask task) {
        List<ChoiceOption> options = task.options();
        faults.size("options", options, 2, MOST_PARTS);
        faults.ids("options", options.stream().map(ChoiceOption::id).toList(), ".id");
        faults.distinct("options", options.stream().map(o -> o.text().strip()).toList(), ".text");
        for (int i = 0; i < options.size(); i++) {
            String field = at("options", i);
            faults.text(field + ".text", options.get(i).text(), LONGEST_TEXT);
            faults.percent(field + ".fraction", options.get(i).fraction(), -100);
            faults.optionalText(field + ".feedback", options.get(i).feedback(), LONGEST_TEXT);
        }
        Stream<BigDecimal> giving = options.stream().map(ChoiceOption::fraction).filter(f -> f.signum() > 0);
        if (task.several()) {
            BigDecimal off = giving.reduce(BigDecimal.ZERO, BigDecimal::add)
                    .subtract(Decimals.HUNDRED)
                    .abs();
            faults.unless(
                    off.compareTo(ROUNDING) <= 0,
                    "options",
                    "fractions-sum",
                    "What the right options give must add up to 100 %.");
        } else {
            faults.unless(
                    giving.anyMatch(f -> f.compareTo(Decimals.HUNDRED) == 0),
                    "options",
                    "no-right-answer",
                    "One option must give 100 %.");
        }
    }

    /** Accepted texts, of which one must give everything. */
    void accepted(String field, List<AcceptedText> accepted) {
        faults.size(field, accepted, 1, MOST_PARTS);
        faults.distinct(field, accepted.stream().map(AcceptedText::text).toList(), ".text");
        for (int i = 0; i < accepted.size(); i++) {
            faults.text(at(field, i) + ".text", accepted.get(i).text(), LONGEST_ANSWER);
            faults.percent(at(field, i) + ".fraction", accepted.get(i).fraction(), 0);
            faults.optionalText(at(field, i) + ".feedback", accepted.get(i).feedback(), LONGEST_TEXT);
        }
        oneGivesAll(field, accepted.stream().map(AcceptedText::fraction));
    }

    private void oneGivesAll(String field, Stream<BigDecimal> fractions) {
        faults.unless(
                fractions.anyMatch(f -> f.compareTo(Decimals.HUNDRED) == 0),
                field,
                "no-right-answer",
                "One accepted answer must give 100 %.");
    }

    private void numeric(NumericTask task) {
        List<AcceptedNumber> accepted = task.accepted();
        faults.size("accepted", accepted, 1, MOST_PARTS);
        for (int i = 0; i < accepted.size(); i++) {
            String field = at("accepted", i);
            faults.percent(field + ".fraction", accepted.get(i).fraction(), 0);
            faults.optionalText(field + ".feedback", accepted.get(i).feedback(), LONGEST_TEXT);
            boolean right = accepted.get(i).tolerance().signum() >= 0;
            faults.unless(right, field + ".tolerance", "negative", "A tolerance cannot be negative.");
        }
        oneGivesAll("accepted", accepted.stream().map(AcceptedNumber::fraction));
        units(task);
    }

    private void units(NumericTask task) {
        List<NumericUnit> units = task.units();
        faults.size("units", units, task.unitRequired() ? 1 : 0, MOST_PARTS);
        faults.distinct(
                "units", units.stream().map(u -> NumberText.unit(u.name())).toList(), ".name");
        for (int i = 0; i < units.size(); i++) {
            String field = at("units", i);
            faults.text(field + ".name", units.get(i).name(), LONGEST_UNIT);
            boolean positive = units.get(i).factor().signum() > 0;
            faults.unless(positive, field + ".factor", "not-positive", "A factor must be more than 0.");
            faults.unless(
                    isReadable(units.get(i)), field + ".name", "not-a-unit", "This cannot be told from the number.");
        }
    }

    private static boolean isReadable(NumericUnit unit) {
        String name = NumberText.unit(unit.name());
        return NumberText.read("1" + unit.name()).stream()
                .anyMatch(reading -> reading.unit().equals(name));
    }

    private void matching(MatchingTask task) {
        List<MatchPair> pairs = task.pairs();
        List<MatchRight> rights = Stream.concat(pairs.stream().map(MatchPair::right), task.distractors().stream())
                .toList();
        faults.size("pairs", pairs, 2, MOST_PARTS);
        faults.size("distractors", task.distractors(), 0, MOST_PARTS);
        faults.ids("pairs", pairs.stream().map(MatchPair::id).toList(), ".id");
        faults.distinct("pairs", pairs.stream().map(p -> p.left().strip()).toList(), ".left");
        faults.ids("pairs", pairs.stream().map(p -> p.right().id()).toList(), ".right.id");
        List<String> others = task.distractors().stream().map(MatchRight::id).toList();
        faults.ids("distractors", others, ".id");
        faults.unless(
                pairs.stream().noneMatch(p -> others.contains(p.right().id())),
                "distractors",
                "duplicate",
                "A distractor has the id of a right answer.");
        for (int i = 0; i < pairs.size(); i++) {
            faults.text(at("pairs", i) + ".left", pairs.get(i).left(), LONGEST_TEXT);
            faults.text(at("pairs", i) + ".right.text", pairs.get(i).right().text(), LONGEST_TEXT);
        }
        for (int i = 0; i < task.distractors().size(); i++) {
            faults.text(
                    at("distractors", i) + ".text", task.distractors().get(i).text(), LONGEST_TEXT);
        }
        faults.unless(
                rights.stream().map(r -> r.text().strip()).distinct().count() > 1,
                "pairs",
                "no-choice",
                "Right-hand sides must differ.");
    }

    private void ordering(OrderingTask task) {
        List<OrderItem> items = task.items();
        faults.size("items", items, 2, MOST_PARTS);
        faults.ids("items", items.stream().map(OrderItem::id).toList(), ".id");
        faults.distinct("items", items.stream().map(i -> i.text().strip()).toList(), ".text");
        for (int i = 0; i < items.size(); i++) {
            faults.text(at("items", i) + ".text", items.get(i).text(), LONGEST_TEXT);
        }
    }

    private void essay(EssayTask task) {
        faults.range("minWords", task.minWords(), 0, MOST_WORDS);
        faults.range("maxWords", task.maxWords(), 0, MOST_WORDS);
        faults.unless(
                task.maxWords() == 0 || task.maxWords() >= task.minWords(),
                "maxWords",
                "out-of-range",
                "The limit lies below the least number of words.");
        faults.range("lines", task.lines(), 1, 100);
        faults.optionalText("modelAnswer", task.modelAnswer(), 100_000);
        RubricCheck.check(task.rubric(), faults);
    }

    private void upload(UploadTask task) {
        faults.size("types", task.types(), 1, Task.UploadType.values().length);
        faults.distinct("types", task.types().stream().map(Enum::name).toList(), "");
        faults.range("maxFiles", task.maxFiles(), 1, 10);
        faults.range("maxBytes", task.maxBytes(), 1, MOST_BYTES);
        RubricCheck.check(task.rubric(), faults);
    }
}
