package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.TextGap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text with gaps, as Moodle's “embedded answers” (cloze) write it: each gap holds its answers, as in
 * <code>{1:SHORTANSWER:=level#Yes~%50%height}</code>. What is asked stands before the text, with a comment between them.
 */
final class MoodleCloze {

    private static final String SEPARATOR = "<!-- gaps -->";
    private static final Pattern GAP = Pattern.compile("\\{\\d*:([A-Z_]+):((?:\\\\.|[^}\\\\])*)}", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern WORTH = Pattern.compile("(?s)^(?:=|%(-?[0-9.]+)%)?(.*)$");
    private static final List<String> WRITTEN = List.of("SHORTANSWER", "SA", "MW");
    private static final List<String> WRITTEN_EXACTLY = List.of("SHORTANSWER_C", "SAC", "MWC");
    private static final List<String> NUMBERS = List.of("NUMERICAL", "NM");

    /** @param lines of its gaps */
    record Read(String stem, GapsTask task, List<Integer> lines) {}

    private MoodleCloze() {}

    /** Whether its choices hold all that it accepts, and no text reads like a gap or like what stands between. */
    static boolean canSay(String stem, GapsTask task) {
        return !GAP.matcher(stem + task.text()).find()
                && !(stem + task.text()).contains(SEPARATOR)
                && task.gaps().stream().allMatch(MoodleCloze::canSay);
    }

    private static boolean canSay(TextGap gap) {
        if (gap.choices().isEmpty()) {
            return true;
        }
        List<String> accepted = gap.accepted().stream().map(AcceptedText::text).toList();
        List<String> inOrder = gap.choices().stream().filter(accepted::contains).toList();
        return !gap.caseSensitive()
                && inOrder.equals(accepted)
                && gap.accepted().stream().allMatch(a -> a.fraction().signum() > 0)
                && accepted.stream().noneMatch(text -> text.contains("*"));
    }

    static String write(String stem, GapsTask task) {
        Map<String, TextGap> gaps = new HashMap<>();
        task.gaps().forEach(gap -> gaps.put(gap.id(), gap));
        String text = MARK.matcher(task.text())
                .replaceAll(mark -> Matcher.quoteReplacement(written(gaps.get(mark.group(1)))));
        return stem + "\n\n" + SEPARATOR + "\n\n" + text;
    }

    private static String written(@Nullable TextGap gap) {
        if (gap == null) {
            return "";
        }
        List<String> answers = new ArrayList<>();
        if (gap.choices().isEmpty()) {
            gap.accepted().forEach(accepted -> answers.add(written(accepted)));
            return "{1:" + (gap.caseSensitive() ? "SHORTANSWER_C" : "SHORTANSWER") + ":" + String.join("~", answers)
                    + "}";
        }
        for (String choice : gap.choices()) {
            answers.add(gap.accepted().stream()
                    .filter(accepted -> accepted.text().equals(choice))
                    .map(MoodleCloze::written)
                    .findFirst()
                    .orElseGet(() -> escaped(choice)));
        }
        return "{1:MULTICHOICE:" + String.join("~", answers) + "}";
    }

    private static String written(AcceptedText accepted) {
        String worth = accepted.fraction().compareTo(Drafts.HUNDRED) == 0
                ? "="
                : "%" + accepted.fraction().toPlainString() + "%";
        String feedback = accepted.feedback() == null ? "" : "#" + escaped(accepted.feedback());
        return worth + escaped(accepted.text()) + feedback;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\{}#~/\"=%]", "\\\\$0");
    }

    private static String plain(String text) {
        return text.replaceAll("(?s)\\\\(.)", "$1");
    }

    /** @param whole what is asked, and the text */
    static Read read(XmlNode question, String whole) {
        XmlNode asked = question.first("questiontext").orElse(question);
        List<Integer> lines = asked.first("text")
                .map(text -> lines(text.content().toString(), text.line()))
                .orElse(List.of());
        int between = whole.indexOf(SEPARATOR);
        String text = between < 0 ? whole : whole.substring(between + SEPARATOR.length());
        List<TextGap> gaps = new ArrayList<>();
        String marked = GAP.matcher(text).replaceAll(found -> {
            int line = gaps.size() < lines.size() ? lines.get(gaps.size()) : question.line();
            TextGap gap = gap(found, line);
            gaps.add(gap);
            return Matcher.quoteReplacement("{{" + gap.id() + "}}");
        });
        if (gaps.isEmpty()) {
            throw new Unreadable(question.line(), "no-gaps", "The text has no gap.");
        }
        String stem = between < 0 ? "" : whole.substring(0, between);
        return new Read(stem.strip(), new GapsTask(marked.strip(), gaps), lines);
    }

    private static List<Integer> lines(String text, int first) {
        return GAP.matcher(text)
                .results()
                .map(gap -> first
                        + Math.toIntExact(text.substring(0, gap.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()))
                .toList();
    }

    private static TextGap gap(MatchResult found, int line) {
        String kind = found.group(1);
        boolean exactly = WRITTEN_EXACTLY.contains(kind);
        boolean choosing = kind.startsWith("MULTICHOICE") || kind.startsWith("MC");
        if (!exactly && !choosing && !WRITTEN.contains(kind) && !NUMBERS.contains(kind)) {
            throw new Unreadable(line, "unknown-gap", "Gaps of the kind “" + kind + "” cannot be read.");
        }
        List<AcceptedText> accepted = new ArrayList<>();
        List<String> choices = new ArrayList<>();
        for (String answer : found.group(2).split("(?<!\\\\)(?:\\\\\\\\)*~")) {
            read(answer, NUMBERS.contains(kind), line, accepted, choices);
        }
        return new TextGap(PartIds.next(), accepted, choosing ? choices : List.of(), exactly);
    }

    private static void read(
            String answer, boolean number, int line, List<AcceptedText> accepted, List<String> choices) {
        String[] parts = answer.split("(?<!\\\\)#", 2);
        Matcher worth = WORTH.matcher(parts[0].strip());
        if (!worth.matches()) {
            throw new Unreadable(line, "no-answer", "An answer of a gap cannot be read.");
        }
        String text = plain(worth.group(2)).strip();
        String percent = worth.group(1);
        if (number && text.contains(":")) {
            text = exactNumber(text, line);
        }
        BigDecimal fraction = percent != null
                ? Drafts.number(percent, line)
                : parts[0].strip().startsWith("=") ? Drafts.HUNDRED : BigDecimal.ZERO;
        choices.add(text);
        if (fraction.signum() > 0) {
            accepted.add(new AcceptedText(text, fraction, parts.length < 2 ? null : Drafts.orNull(plain(parts[1]))));
        }
    }

    /** A gap holds a text: a number that may be off by something is none. */
    private static String exactNumber(String text, int line) {
        String[] parts = text.split(":", 2);
        if (Drafts.number(parts[1], line).signum() != 0) {
            throw new Unreadable(line, "gap-tolerance", "A number in a gap cannot have a tolerance.");
        }
        return parts[0];
    }
}
