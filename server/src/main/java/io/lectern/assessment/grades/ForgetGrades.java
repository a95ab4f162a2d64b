package io.lectern.assessment.grades;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the grades of a learner whose account is gone, and those of a course that is. */
@Component
class ForgetGrades {

    private final GradeEntries entries;
    private final GradeFormulas formulas;
    private final Gradebooks books;

    ForgetGrades(GradeEntries entries, GradeFormulas formulas, Gradebooks books) {
        this.entries = entries;
        this.formulas = formulas;
        this.books = books;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        entries.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        entries.deleteByCourseId(deleted.courseId());
        formulas.deleteByCourseId(deleted.courseId());
        books.deleteById(deleted.courseId());
    }
}
