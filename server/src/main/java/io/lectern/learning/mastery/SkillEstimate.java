package io.lectern.learning.mastery;

import io.lectern.learning.mastery.model.KnowledgeTracing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How likely a learner knows a skill, and how that came about.
 *
 * @param knowledge 0 to 1; says little while there are no steps
 * @param steps the answers in the order of time, each with the estimate that it led to
 */
public record SkillEstimate(Skill skill, double knowledge, List<Step> steps, Optional<Objection> objection) {

    /** @param knowledge after this answer */
    public record Step(Evidence answer, double knowledge) {}

    /** In words. */
    public enum Level {
        /** Nobody has asked yet. */
        UNKNOWN,
        WEAK,
        GROWING,
        MASTERED
    }

    private static final double WEAK = 0.5;

    public SkillEstimate {
        steps = List.copyOf(steps);
    }

    static SkillEstimate of(Skill skill, List<Evidence> answers, Optional<Objection> objection) {
        KnowledgeTracing model = KnowledgeTracing.USUAL;
        double knowledge = model.known();
        List<Step> steps = new ArrayList<>();
        for (Evidence answer : answers) {
            knowledge = model.after(knowledge, answer.right());
            steps.add(new Step(answer, knowledge));
        }
        return new SkillEstimate(skill, knowledge, steps, objection);
    }

    public Level level() {
        if (steps.isEmpty()) {
            return Level.UNKNOWN;
        }
        return knowledge >= KnowledgeTracing.MASTERED ? Level.MASTERED : knowledge < WEAK ? Level.WEAK : Level.GROWING;
    }

    public int percent() {
        return (int) Math.floor(knowledge * 100);
    }
}
