package io.lectern.assessment;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Brings quizzes and exams in. */
public interface AssessmentImport {

    /** How often it is taken and what it shows afterwards. */
    enum Kind {
        /** As often as one likes; right answers are shown. */
        QUIZ,
        /** Once, in limited time; the score is shown. */
        EXAM
    }

    /**
     * @param introduction Markdown
     * @param gift the questions, in Moodle's GIFT format
     * @param closesAt the moment from which nobody can begin it; null for never
     */
    record NewAssessment(
            Kind kind,
            String title,
            String introduction,
            String gift,
            @Nullable Instant closesAt) {}

    /**
     * Takes the questions into the course's bank and opens an assessment of all of them at the end of the course, which the
     * course does not require. A course that has one of this title already is left as it is.
     *
     * @param actor an administrator or a teacher of the course
     * @throws QuestionProblem.FileFaulty when a question cannot be read
     */
    void bring(Actor actor, CourseId course, NewAssessment assessment);
}
