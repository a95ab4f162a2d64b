package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.TextGap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Moodle's “select missing words” and “drag and drop into text”: a gap is written {@code [[2]]}, where the second option
 * is right and the others of its group are to choose from as well.
 */
final class MoodleGapSelect {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private record Option(String text, String group) {}

    private MoodleGapSelect() {}

    /** @param optionElement what its options are called */
    static GapsTask read(XmlNode question, String optionElement) {
        List<Option> options = question.all(optionElement).stream()
                .map(option -> new Option(option.value("text"), option.value("group")))
                .toList();
        List<TextGap> gaps = new ArrayList<>();
        String text = GAP.matcher(question.text("questiontext")).replaceAll(found -> {
            TextGap gap = gap(found, options, question.line());
            gaps.add(gap);
            return Matcher.quoteReplacement("{{" + gap.id() + "}}");
        });
        if (gaps.isEmpty()) {
            throw new Unreadable(question.line(), "no-gaps", "The text has no gap.");
        }
        return new GapsTask(text, gaps);
    }

    private static TextGap gap(MatchResult found, List<Option> options, int line) {
        int number = Integer.parseInt(found.group(1));
        if (number < 1 || number > options.size()) {
            throw new Unreadable(line, "unknown-gap", "There is no option for the gap " + found.group() + ".");
        }
        Option right = options.get(number - 1);
        List<String> choices = options.stream()
                .filter(option -> option.group().equals(right.group()))
                .map(Option::text)
                .distinct()
                .toList();
        return new TextGap(
                PartIds.next(), List.of(new AcceptedText(right.text(), Drafts.HUNDRED, null)), choices, false);
    }
}
