package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentUse;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    public Set<UUID> missing(Assessment assessment) {
        Set<UUID> named = assessment.named();
        Set<UUID> inUse = questions.inUse(assessment.courseId(), named);
        return named.stream().filter(id -> !inUse.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void requireQuestions(Assessment assessment) {
        Paper.of(assessment, questions, new Random());
    }
}
