package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentUse;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells authors what learners have begun, and whether they could begin. */
@Component
class AttemptedAssessments implements AssessmentUse {

    private final Attempts attempts;
    private final QuestionSource questions;

    AttemptedAssessments(Attempts attempts, QuestionSource questions) {
        this.attempts = attempts;
        this.questions = questions;
    }

    @Override
    public boolean isTaken(UUID assessmentId) {
        return attempts.existsByAssessmentId(assessmentId);
    }

    @Override
    public void requireQuestions(Assessment assessment) {
        Paper.of(assessment, questions, new Random());
    }
}
