package io.lectern.assessment.question;

import static io.lectern.assessment.question.Faults.at;

import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.TextGap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can be wrong with a text with gaps: above all, that marks and gaps do not belong together. */
final class GapsCheck {

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");

    private GapsCheck() {}

    static void check(GapsTask task, TaskCheck texts, Faults faults) {
        List<TextGap> gaps = task.gaps();
        List<String> ids = gaps.stream().map(TextGap::id).toList();
        List<String> marks = marks(task.text());
        faults.text("text", task.text(), TaskCheck.LONGEST_TEXT);
        faults.size("gaps", gaps, 1, TaskCheck.MOST_PARTS);
        faults.ids("gaps", ids, ".id");
        faults.unless(ids.containsAll(marks), "text", "unknown-gap", "The text marks a gap that is not there.");
        faults.unless(
                marks.size() == marks.stream().distinct().count(), "text", "duplicate", "The text has a gap twice.");
        for (int i = 0; i < gaps.size(); i++) {
            faults.unless(
                    marks.contains(ids.get(i)), at("gaps", i) + ".id", "not-in-text", "The text has no such gap.");
            texts.accepted(at("gaps", i) + ".accepted", gaps.get(i).accepted());
            choices(at("gaps", i) + ".choices", gaps.get(i), faults);
        }
    }

    /** The ids of the gaps in the order of the text. */
    static List<String> marks(String text) {
        return MARK.matcher(text)
                .results()
                .map((MatchResult mark) -> mark.group(1))
                .toList();
    }

    private static void choices(String field, TextGap gap, Faults faults) {
        if (gap.choices().isEmpty()) {
            return;
        }
        faults.size(field, gap.choices(), 2, TaskCheck.MOST_PARTS);
        faults.distinct(field, gap.choices().stream().map(String::strip).toList(), "");
        for (int i = 0; i < gap.choices().size(); i++) {
            faults.text(at(field, i), gap.choices().get(i), TaskCheck.LONGEST_ANSWER);
        }
        faults.unless(
                gap.choices().stream().anyMatch(choice -> givesAll(gap, choice)),
                field,
                "no-right-answer",
                "One choice must give 100 %.");
    }

    private static boolean givesAll(TextGap gap, String choice) {
        List<AcceptedText> accepted = gap.accepted();
        return Accepting.text(accepted, choice, gap.caseSensitive()).fraction().compareTo(Decimals.HUNDRED) == 0;
    }
}
