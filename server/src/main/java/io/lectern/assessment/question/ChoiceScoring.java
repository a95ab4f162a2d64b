package io.lectern.assessment.question;

import io.lectern.assessment.question.Result.Mark;
import io.lectern.assessment.question.Result.PartResult;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What chosen options are worth: the sum of their fractions, never less than nothing. Exactly the options that give
 * something are worth all, also when their fractions are thirds that do not quite add up.
 */
final class ChoiceScoring {

    private ChoiceScoring() {}

    static Result score(ChoiceTask task, Set<String> chosen) {
        List<ChoiceOption> options =
                task.options().stream().filter(o -> chosen.contains(o.id())).toList();
        if (!task.several() && options.size() > 1) {
            return new Result(BigDecimal.ZERO, List.of(), List.of()); // of one that may be chosen, two were
        }
        return new Result(
                worth(task, options),
                options.stream()
                        .map(o -> new PartResult(o.id(), mark(task, o), o.feedback()))
                        .toList(),
                options.stream()
                        .map(ChoiceOption::feedback)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static BigDecimal worth(ChoiceTask task, List<ChoiceOption> chosen) {
        List<ChoiceOption> giving =
                task.options().stream().filter(o -> o.fraction().signum() > 0).toList();
        if (task.several() && chosen.equals(giving)) {
            return BigDecimal.ONE;
        }
        BigDecimal sum = chosen.stream().map(ChoiceOption::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.share(sum, Decimals.HUNDRED);
    }

    private static Mark mark(ChoiceTask task, ChoiceOption option) {
        if (option.fraction().signum() <= 0) {
            return Mark.WRONG;
        }
        return task.several() || option.fraction().compareTo(Decimals.HUNDRED) >= 0 ? Mark.RIGHT : Mark.PARTLY;
    }
}
