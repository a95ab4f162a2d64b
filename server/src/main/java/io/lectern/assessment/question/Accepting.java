package io.lectern.assessment.question;

import io.lectern.assessment.question.Result.Mark;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the accepted answer that a text meets: the one worth most, and of equals the most exact. */
final class Accepting {

    private Accepting() {}

    /** @param fraction in percent */
    record Verdict(BigDecimal fraction, @Nullable String feedback) {

        static final Verdict NONE = new Verdict(BigDecimal.ZERO, null);

        Mark mark() {
            if (fraction.signum() <= 0) {
                return Mark.WRONG;
            }
            return fraction.compareTo(Decimals.HUNDRED) >= 0 ? Mark.RIGHT : Mark.PARTLY;
        }
    }

    private static final Comparator<AcceptedText> BEST_TEXT = Comparator.comparing(AcceptedText::fraction)
            .thenComparing(a -> !AnswerText.hasWildcard(a.text()))
            .thenComparing(a -> a.text().length())
            .thenComparing(AcceptedText::text);

    private static final Comparator<AcceptedNumber> BEST_NUMBER = Comparator.comparing(AcceptedNumber::fraction)
            .thenComparing(AcceptedNumber::tolerance, Comparator.reverseOrder())
            .thenComparing(AcceptedNumber::value);

    static Verdict text(List<AcceptedText> accepted, String answer, boolean caseSensitive) {
        return accepted.stream()
                .filter(a -> AnswerText.matches(a.text(), answer, caseSensitive))
                .max(BEST_TEXT)
                .map(a -> new Verdict(a.fraction(), a.feedback()))
                .orElse(Verdict.NONE);
    }

    static Verdict number(NumericTask task, String answer) {
        return NumberText.read(answer).stream()
                .flatMap(reading -> met(task, reading))
                .max(BEST_NUMBER)
                .map(a -> new Verdict(a.fraction(), a.feedback()))
                .orElse(Verdict.NONE);
    }

    private static Stream<AcceptedNumber> met(NumericTask task, NumberText.Reading reading) {
        if (reading.unit().isEmpty()) {
            return task.unitRequired() ? Stream.empty() : near(task, reading.value(), BigDecimal.ONE);
        }
        return task.units().stream()
                .filter(unit -> NumberText.unit(unit.name()).equals(reading.unit()))
                .map(NumericUnit::factor)
                .flatMap(factor -> near(task, reading.value(), factor));
    }

    private static Stream<AcceptedNumber> near(NumericTask task, BigDecimal value, BigDecimal factor) {
        return task.accepted().stream()
                .filter(a -> value.subtract(a.value().multiply(factor))
                                .abs()
                                .compareTo(a.tolerance().multiply(factor))
                        <= 0);
    }
}
