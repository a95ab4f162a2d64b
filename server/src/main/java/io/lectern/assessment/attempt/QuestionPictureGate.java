package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.QuestionPictures;
import io.lectern.media.FileGate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The pictures of a question are for who may read the bank, and for learners who were asked it. */
@Component
class QuestionPictureGate implements FileGate {

    private final BankQuestions questions;
    private final Attempts attempts;
    private final AssessmentDesk desk;

    QuestionPictureGate(BankQuestions questions, Attempts attempts, AssessmentDesk desk) {
        this.questions = questions;
        this.attempts = attempts;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return QuestionPictures.KIND;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID questionId) {
        return questions
                .findById(questionId)
                .map(BankQuestion::courseId)
                .filter(course -> desk.mayOversee(actor, course) || wasAsked(actor, course, questionId))
                .isPresent();
    }

    private boolean wasAsked(Actor actor, UUID courseId, UUID questionId) {
        return attempts.findByPersonIdAndCourseId(actor.userId(), courseId).stream()
                .flatMap(attempt -> attempt.items().stream())
                .anyMatch(item -> item.question().equals(questionId));
    }
}
