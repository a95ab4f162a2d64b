package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.FileNames;
import io.lectern.assessment.marking.Mark.Verdict;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Rubric;
import io.lectern.kernel.GeneralProblem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be right about a mark before it is kept. */
final class VerdictCheck {

    private static final int POINT_DIGITS = 2;

    private VerdictCheck() {}

    /**
     * The verdict as it is kept: by a rubric, points follow from the levels.
     *
     * @throws GeneralProblem.Invalid when it does not fit the answer
     */
    static Verdict settled(Verdict verdict, AskedQuestion question, MarkedItem item, Attempt attempt) {
        AttemptItem answer = attempt.items().stream()
                .filter(i -> i.id().equals(item.item()))
                .findFirst()
                .orElse(null);
        FileNames names = FileNames.given(answer);
        Response response = answer == null ? null : answer.response();
        for (int i = 0; i < verdict.notes().size(); i++) {
            if (!fits(verdict.notes().get(i), response, names)) {
                throw invalid("notes[" + i + "]", "other-text", "This passage is not in the answer.");
            }
        }
        var named = new Verdict(
                verdict.points(),
                verdict.comment(),
                verdict.notes().stream().map(note -> note.naming(names)).toList(),
                verdict.levels());
        Rubric rubric = question.task().markedBy();
        return rubric == null ? free(named, item.possible()) : byRubric(named, rubric, item.possible());
    }

    private static Verdict free(Verdict verdict, BigDecimal possible) {
        BigDecimal points = verdict.points();
        if (points.signum() < 0 || points.compareTo(possible) > 0) {
            throw invalid("points", "out-of-range", "From 0 to " + possible.toPlainString() + " points, please.");
        }
        if (points.stripTrailingZeros().scale() > POINT_DIGITS) {
            throw invalid("points", "out-of-range", "At most two decimals, please.");
        }
        return new Verdict(points, verdict.comment().strip(), verdict.notes(), null);
    }

    private static Verdict byRubric(Verdict verdict, Rubric rubric, BigDecimal possible) {
        List<String> levels =
                verdict.levels() == null ? List.of() : verdict.levels().levels();
        if (!rubric.isAnsweredBy(levels)) {
            throw invalid("levels", "required", "Choose one level of each criterion.");
        }
        return new Verdict(
                rubric.points(levels, possible),
                verdict.comment().strip(),
                verdict.notes(),
                new RubricOutcome(rubric, levels));
    }

    /** What a file is called does not matter: markers may know it by another name. */
    private static boolean fits(Note note, @Nullable Response response, FileNames names) {
        Note.Place place = note.place();
        if (note.file() != null) {
            return names.has(note.file()) && (place == null || place.isSomewhere());
        }
        return place == null
                && response instanceof EssayResponse essay
                && note.from() >= 0
                && note.from() < note.to()
                && note.to() <= essay.text().length()
                && essay.text().substring(note.from(), note.to()).equals(note.quote());
    }

    private static GeneralProblem.Invalid invalid(String field, String code, String message) {
        return new GeneralProblem.Invalid(field, code, message);
    }
}
