package io.lectern.tutor;

import java.util.Set;
import java.util.UUID;

/** Judges what learners choose in a check, and teaches on from there. */
public interface CheckAnswers {

    /**
     * @param check the {@link Check#id()}
     * @param chosen zero-based choices
     * @param attempt 1 for the first try
     * @throws io.lectern.kernel.GeneralProblem.NotFound if the plan has no such check
     */
    Verdict judge(TeachingPlan plan, UUID check, Set<Integer> chosen, int attempt);
}
