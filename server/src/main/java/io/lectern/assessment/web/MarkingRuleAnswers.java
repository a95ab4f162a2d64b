package io.lectern.assessment.web;

import io.lectern.accounts.Person;
import io.lectern.assessment.marking.DecideMarking;
import io.lectern.assessment.marking.MarkingRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What teachers send and get about how an assessment is marked. */
final class MarkingRuleAnswers {

    private MarkingRuleAnswers() {}

    /**
     * @param tolerance by how many percent of the points two marks may differ
     * @param sample about how many percent of the attempts two people mark, null for all
     * @param signed whether somebody signs for the marks before results are released
     */
    record MarkingRulesContent(
            boolean together,
            boolean anonymous,
            boolean second,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal tolerance,

            @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal sample,

            boolean signed) {
        static MarkingRulesContent of(MarkingRules rules) {
            return new MarkingRulesContent(
                    rules.together(),
                    rules.anonymous(),
                    rules.second(),
                    rules.tolerance(),
                    rules.sample(),
                    rules.isSigned());
        }

        MarkingRules rules() {
            return new MarkingRules(together, anonymous, second, tolerance, sample, signed ? true : null);
        }
    }

    /** @param revision that the person saw */
    record ChangeMarkingRules(long revision, @NotNull @Valid MarkingRulesContent rules) {}

    /** @param teachers of the course by name, who mark @param others who could mark besides */
    record MarkingRulesAnswer(
            UUID courseId,
            MarkingRulesContent rules,
            long revision,
            boolean editable,
            @Nullable Instant releasedAt,
            List<String> teachers,
            List<String> others) {
        static MarkingRulesAnswer of(DecideMarking.Decided decided) {
            return new MarkingRulesAnswer(
                    decided.course(),
                    MarkingRulesContent.of(decided.rules()),
                    decided.revision(),
                    decided.editable(),
                    decided.releasedAt(),
                    decided.teachers().stream().map(Person::name).toList(),
                    decided.others().stream().map(Person::name).toList());
        }
    }
}
