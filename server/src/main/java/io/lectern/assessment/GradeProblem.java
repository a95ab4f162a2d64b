package io.lectern.assessment;

import io.lectern.kernel.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why something cannot be done to the grades of a course. */
public abstract sealed class GradeProblem extends Problem {

    private GradeProblem(String slug, String title, String detail, Map<String, ?> properties) {
        super(slug, HttpStatus.UNPROCESSABLE_CONTENT, title, detail, properties);
    }

    /** More points than the column has. */
    public static final class OutOfRange extends GradeProblem {
        public OutOfRange(BigDecimal most) {
            super(
                    "grade-out-of-range",
                    "This is not a number of points of the column",
                    "Points go from 0 to " + most.toPlainString() + " here, with at most two decimals.",
                    Map.of("most", most));
        }
    }

    /** A result was to be replaced without a word why. */
    public static final class ReasonMissing extends GradeProblem {
        public ReasonMissing() {
            super(
                    "grade-reason-missing",
                    "A reason is missing",
                    "Say why the result is replaced; it is kept beside it.",
                    Map.of("field", "reason"));
        }
    }

    /** Points are in the column. */
    public static final class ColumnInUse extends GradeProblem {
        public ColumnInUse() {
            super(
                    "grade-column-in-use",
                    "There are points in this column",
                    "Empty the column first, or leave it out of the grade.",
                    Map.of());
        }
    }

    /** A formula that no grade can be made by. */
    public static final class FormulaFaulty extends GradeProblem {
        /** @param faults stable names of what is wrong */
        public FormulaFaulty(List<String> faults) {
            super(
                    "grade-formula-faulty",
                    "This cannot be used yet",
                    "Look at the names, the weights and the order of the letters.",
                    Map.of("faults", List.copyOf(faults)));
        }
    }
}
