package io.lectern.assessment.bank;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets who wrote questions when their account is gone, and the bank of a course that is. */
@Component
class ForgetQuestions {

    private final BankQuestions questions;
    private final QuestionRevisions revisions;

    private final QuestionPictures pictures;

    ForgetQuestions(BankQuestions questions, QuestionRevisions revisions, QuestionPictures pictures) {
        this.questions = questions;
        this.revisions = revisions;
        this.pictures = pictures;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        questions.findByUpdatedBy(erased.userId()).forEach(q -> questions.save(q.byNobody()));
        revisions.findByMadeBy(erased.userId()).forEach(r -> revisions.save(r.byNobody()));
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        questions.findByCourseId(deleted.courseId()).forEach(pictures::letGo);
        questions.deleteByCourseId(deleted.courseId());
        revisions.deleteByCourseId(deleted.courseId());
    }
}
