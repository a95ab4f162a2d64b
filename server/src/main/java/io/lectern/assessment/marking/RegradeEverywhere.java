package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.authoring.Assessment;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Judges the answers to a question anew in every quiz and exam of its course that has asked it. */
@Component
public class RegradeEverywhere {

    /** What would change at one assessment. */
    public record AtAssessment(Assessment assessment, RegradeAnswers.Preview preview) {
        private boolean hasAny() {
            return !preview.lines().isEmpty() || preview.unchanged() > 0;
        }
    }

    private final RegradeAnswers regrade;
    private final MarkingDesk desk;

    RegradeEverywhere(RegradeAnswers regrade, MarkingDesk desk) {
        this.regrade = regrade;
        this.desk = desk;
    }

    /** Whose result would change at the other assessments of the course. */
    public List<AtAssessment> elsewhere(Actor actor, UUID assessmentId, UUID questionId) {
        return others(actor, assessmentId).stream()
                .map(other -> new AtAssessment(other, regrade.preview(actor, other.id(), questionId)))
                .filter(AtAssessment::hasAny)
                .toList();
    }

    /**
     * Assessment after assessment; should it break off, doing it again goes on with the rest.
     *
     * @param revision that the person saw
     * @return how many answers have other points by it
     */
    public int regrade(Actor actor, UUID assessmentId, UUID questionId, int revision) {
        int changed = regrade.regrade(actor, assessmentId, questionId, revision);
        for (Assessment other : others(actor, assessmentId)) {
            changed += regrade.regrade(actor, other.id(), questionId, revision);
        }
        return changed;
    }

    private List<Assessment> others(Actor actor, UUID assessmentId) {
        Assessment assessment = desk.toLook(actor, assessmentId);
        return desk.ofCourse(assessment.courseId()).stream()
                .filter(other -> !other.id().equals(assessmentId))
                .toList();
    }
}
