package io.lectern.assessment.bank;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands out what a question says now as something that never changes. */
@Component
public class FreezeQuestion {

    private final QuestionRevisions revisions;

    FreezeQuestion(QuestionRevisions revisions) {
        this.revisions = revisions;
    }

    /** The revision that says what the question says; made when it is not there yet. */
    public QuestionRevision current(BankQuestion question) {
        Optional<QuestionRevision> present = revisions.findByQuestionIdAndNumber(question.id(), question.revision());
        return present.orElseGet(() -> revisions.save(QuestionRevision.of(
                question.id(),
                question.courseId(),
                question.revision(),
                question.content(),
                question.updatedBy(),
                question.updatedAt())));
    }
}
