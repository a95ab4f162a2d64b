package io.lectern.assessment.bank;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Which questions of a course are drawn from.
 *
 * @param tags a question has all of them; empty for any
 * @param skills a question tells about one of them at least; empty for any
 * @param easiest 1 to 5, no question is easier
 * @param hardest 1 to 5, no question is harder
 */
public record QuestionPool(List<String> tags, List<String> skills, int easiest, int hardest) {

    public static final int EASIEST = 1;
    public static final int HARDEST = 5;

    public QuestionPool {
        tags = List.copyOf(tags);
        skills = List.copyOf(skills);
    }

    /** Whether a question that is labelled like this is in it. */
    public boolean holds(Collection<String> itsTags, Collection<String> itsSkills, int difficulty) {
        return itsTags.containsAll(tags)
                && (skills.isEmpty() || !Collections.disjoint(skills, itsSkills))
                && difficulty >= easiest
                && difficulty <= hardest;
    }

    boolean holds(BankQuestion question) {
        return holds(question.tags(), question.skills(), question.difficulty());
    }
}
