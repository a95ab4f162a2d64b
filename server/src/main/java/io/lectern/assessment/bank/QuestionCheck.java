package io.lectern.assessment.bank;

import io.lectern.assessment.question.Fault;
import io.lectern.assessment.question.TaskCheck;
import io.lectern.kernel.GeneralProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What must be right before a question is kept. */
public final class QuestionCheck {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TEXT = 20_000;
    static final int MOST_TAGS = 20;
    static final int LONGEST_TAG = 50;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    private final List<Fault> faults = new ArrayList<>();

    private QuestionCheck() {}

    /** What is wrong, by field; nothing when the question may be kept. */
    public static List<Fault> faultsOf(BankQuestion.Label label, QuestionContent content) {
        var check = new QuestionCheck();
        check.text("title", label.title(), LONGEST_TITLE, true);
        check.tags("tags", label.tags());
        check.tags("skills", label.skills());
        check.unless(
                label.difficulty() >= 1 && label.difficulty() <= 5,
                new Fault("difficulty", "out-of-range", "A number from 1 to 5, please."));
        check.text("stem", content.stem(), LONGEST_TEXT, true);
        check.text("explanation", content.explanation(), LONGEST_TEXT, false);
        check.unless(
                content.points().signum() >= 0 && content.points().compareTo(MOST_POINTS) <= 0,
                new Fault("points", "out-of-range", "A number from 0 to 1000, please."));
        TaskCheck.faultsOf(content.task()).forEach(fault -> check.faults.add(fault.in("task")));
        return check.faults;
    }

    /** @throws GeneralProblem.Invalid naming every field that is not right */
    static void require(BankQuestion.Label label, QuestionContent content) {
        List<Fault> faults = faultsOf(label, content);
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
    }

    static GeneralProblem.Invalid refusal(List<Fault> faults) {
        return new GeneralProblem.Invalid(faults.stream()
                .map(f -> new GeneralProblem.Invalid.Field(f.field(), f.code(), f.message()))
                .toList());
    }

    private void tags(String field, List<String> tags) {
        unless(tags.size() <= MOST_TAGS, new Fault(field, "too-many", "At most " + MOST_TAGS + " are possible."));
        for (int i = 0; i < tags.size(); i++) {
            text(field + "[" + i + "]", tags.get(i), LONGEST_TAG, true);
        }
    }

    private void text(String field, String text, int longest, boolean required) {
        unless(!required || !text.isBlank(), new Fault(field, "required", "Please write something here."));
        unless(text.length() <= longest, new Fault(field, "too-long", "At most " + longest + " characters."));
        unless(text.indexOf('\0') < 0, new Fault(field, "not-text", "This is not a text."));
    }

    private void unless(boolean right, Fault fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
