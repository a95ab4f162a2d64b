package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Rubric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Moodle shows to markers of an essay: the model answer, and the rubric as a list of its criteria with the points and
 * words of each level. A comment stands between the two, so that the rubric can be read back.
 */
record GraderInfo(@Nullable String modelAnswer, @Nullable Rubric rubric) {

    private static final String SEPARATOR = "<!-- rubric -->";
    private static final Pattern CRITERION = Pattern.compile("^- (.+)$");
    private static final Pattern LEVEL = Pattern.compile("^\\s+- \\(([0-9.]+)\\) (.+)$");

    static GraderInfo read(XmlNode question) {
        String text = question.text("graderinfo");
        int between = text.indexOf(SEPARATOR);
        if (between < 0) {
            return new GraderInfo(Drafts.orNull(text), null);
        }
        List<Rubric.Criterion> criteria = new ArrayList<>();
        text.substring(between + SEPARATOR.length()).lines().forEach(line -> add(line, question, criteria));
        return new GraderInfo(
                Drafts.orNull(text.substring(0, between).strip()), criteria.isEmpty() ? null : new Rubric(criteria));
    }

    private static void add(String line, XmlNode question, List<Rubric.Criterion> criteria) {
        Matcher criterion = CRITERION.matcher(line);
        Matcher level = LEVEL.matcher(line);
        if (criterion.matches()) {
            criteria.add(new Rubric.Criterion(PartIds.next(), criterion.group(1), List.of()));
        } else if (level.matches() && !criteria.isEmpty()) {
            Rubric.Criterion last = criteria.removeLast();
            List<Rubric.Level> levels = new ArrayList<>(last.levels());
            BigDecimal points = Drafts.number(level.group(1), question.line());
            levels.add(new Rubric.Level(PartIds.next(), level.group(2), points));
            criteria.add(new Rubric.Criterion(last.id(), last.title(), levels));
        }
    }

    String written() {
        StringBuilder out = new StringBuilder(Drafts.orEmpty(modelAnswer));
        if (rubric != null) {
            out.append("\n\n").append(SEPARATOR).append("\n\n");
            for (Rubric.Criterion criterion : rubric.criteria()) {
                out.append("- ").append(inOneLine(criterion.title())).append('\n');
                criterion
                        .levels()
                        .forEach(level -> out.append("  - (")
                                .append(level.points().toPlainString())
                                .append(") ")
                                .append(inOneLine(level.title()))
                                .append('\n'));
            }
        }
        return out.toString().strip();
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
