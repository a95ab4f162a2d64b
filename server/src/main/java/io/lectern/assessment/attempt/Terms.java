package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.CourseRules;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.kernel.Json;
import java.math.BigDecimal;

/**
 * What an attempt is judged by, as it was when the attempt began.
 *
 * @param assessmentRevision the state of the assessment
 * @param rulesNumber the state of the course's rules
 * @param passMark in percent
 * @param attempts how many the learner had, 0 for any number
 */
public record Terms(long assessmentRevision, int rulesNumber, BigDecimal passMark, int attempts, Disclosure disclosure)
        implements Json {

    static Terms of(Assessment assessment, CourseRules rules) {
        return new Terms(
                assessment.revision(),
                rules.number(),
                rules.passMark(),
                assessment.conditions().attempts(),
                assessment.conditions().disclosure());
    }
}
