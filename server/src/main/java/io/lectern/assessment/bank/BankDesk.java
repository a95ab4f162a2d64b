package io.lectern.assessment.bank;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Hands out questions to who may see or edit them: a course's teachers and administrators edit, auditors read, learners
 * never see a bank.
 */
@Component
public class BankDesk {

    private final CourseCatalog catalog;
    private final BankQuestions questions;

    BankDesk(CourseCatalog catalog, BankQuestions questions) {
        this.catalog = catalog;
        this.questions = questions;
    }

    public CourseSummary courseToRead(Actor actor, UUID courseId) {
        CourseSummary course =
                catalog.find(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        if (!mayRead(actor, course)) {
            throw new GeneralProblem.Forbidden("questions.read");
        }
        return course;
    }

    public CourseSummary courseToEdit(Actor actor, UUID courseId) {
        CourseSummary course = courseToRead(actor, courseId);
        if (!mayEdit(actor, course)) {
            throw new GeneralProblem.Forbidden("questions.edit");
        }
        return course;
    }

    BankQuestion questionToRead(Actor actor, UUID questionId) {
        BankQuestion question = question(questionId);
        courseToRead(actor, question.courseId());
        return question;
    }

    BankQuestion questionToEdit(Actor actor, UUID questionId) {
        BankQuestion question = question(questionId);
        courseToEdit(actor, question.courseId());
        return question;
    }

    static boolean mayEdit(Actor actor, CourseSummary course) {
        return actor.is(Role.ADMINISTRATOR) || teaches(actor, course);
    }

    private static boolean mayRead(Actor actor, CourseSummary course) {
        return actor.oversees() || teaches(actor, course);
    }

    private static boolean teaches(Actor actor, CourseSummary course) {
        return actor.is(Role.TEACHER) && course.teachers().contains(actor.id());
    }

    private BankQuestion question(UUID id) {
        return questions.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("question"));
    }
}
