package io.lectern.assessment.authoring;

import io.lectern.kernel.Json;

/**
 * What a new quiz of a course begins with. A quiz that there is already keeps its own.
 *
 * @param attempts how many one learner has; 0 for any number
 * @param coolingMinutes between the end of an attempt and the start of the next
 * @param together whether learners see more than their points only once the results of all are released
 */
public record QuizRules(
        int attempts,
        int coolingMinutes,
        boolean shuffleQuestions,
        boolean shuffleOptions,
        Disclosure disclosure,
        boolean together)
        implements Json {

    /** As long as nobody decided otherwise. */
    public static final QuizRules USUAL = of(Conditions.OF_A_QUIZ);

    /** Those that these conditions follow. */
    private static QuizRules of(Conditions c) {
        return new QuizRules(
                c.attempts(),
                c.coolingMinutes(),
                c.shuffleQuestions(),
                c.shuffleOptions(),
                c.disclosure(),
                c.reveal().when() == Reveal.When.TOGETHER);
    }
}
