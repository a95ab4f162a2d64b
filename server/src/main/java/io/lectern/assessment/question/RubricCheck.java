package io.lectern.assessment.question;

import static io.lectern.assessment.question.Faults.at;

import io.lectern.assessment.question.Rubric.Criterion;
import io.lectern.assessment.question.Rubric.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be right before a rubric is kept. */
final class RubricCheck {

    private static final int MOST_CRITERIA = 20;
    private static final int MOST_LEVELS = 10;
    private static final int LONGEST_TITLE = 500;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);

    private RubricCheck() {}

    static void check(@Nullable Rubric rubric, Faults faults) {
        if (rubric == null) {
            return;
        }
        faults.size("rubric.criteria", rubric.criteria(), 1, MOST_CRITERIA);
        List<String> ids = rubric.criteria().stream()
                .flatMap(c ->
                        Stream.concat(Stream.of(c.id()), c.levels().stream().map(Level::id)))
                .toList();
        faults.ids("rubric.ids", ids, "");
        for (int i = 0; i < rubric.criteria().size(); i++) {
            criterion(at("rubric.criteria", i), rubric.criteria().get(i), faults);
        }
        faults.unless(
                rubric.most().signum() > 0, "rubric.criteria", "no-points", "The best levels together earn nothing.");
    }

    private static void criterion(String field, Criterion criterion, Faults faults) {
        faults.text(field + ".title", criterion.title(), LONGEST_TITLE);
        faults.size(field + ".levels", criterion.levels(), 2, MOST_LEVELS);
        for (int i = 0; i < criterion.levels().size(); i++) {
            Level level = criterion.levels().get(i);
            String here = at(field + ".levels", i);
            faults.text(here + ".title", level.title(), LONGEST_TITLE);
            boolean right = level.points().signum() >= 0 && level.points().compareTo(MOST_POINTS) <= 0;
            faults.unless(right, here + ".points", "out-of-range", "A number from 0 to 1000, please.");
        }
    }
}
