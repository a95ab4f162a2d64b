package io.lectern.assessment;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;

/** Brings quizzes in. */
public interface AssessmentImport {

    /** @param introduction Markdown @param gift the questions, in Moodle's GIFT format */
    record NewQuiz(String title, String introduction, String gift) {}

    /**
     * Takes the questions into the course's bank and opens a quiz of all of them at the end of the course, which the course
     * does not require. A course that has a quiz already is left as it is.
     *
     * @param actor an administrator or a teacher of the course
     * @throws QuestionProblem.FileFaulty when a question cannot be read
     */
    void bring(Actor actor, CourseId course, NewQuiz quiz);
}
