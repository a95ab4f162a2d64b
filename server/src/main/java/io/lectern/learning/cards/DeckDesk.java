package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.LessonId;
import io.lectern.enrolment.CourseAccess;
import io.lectern.kernel.GeneralProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may look through the cards of a course, and who may change them. */
@Component
class DeckDesk {

    private final CourseOutlines outlines;
    private final CourseAccess access;

    DeckDesk(CourseOutlines outlines, CourseAccess access) {
        this.outlines = outlines;
        this.access = access;
    }

    CourseOutline courseToRead(Actor actor, UUID courseId) {
        return readable(
                actor, outlines.of(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course")));
    }

    /** The course of a published lesson. */
    CourseOutline lessonToRead(Actor actor, UUID lessonId) {
        LessonId lesson = new LessonId(lessonId);
        CourseOutline outline = outlines.holding(lesson).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        readable(actor, outline);
        if (outline.lesson(lesson).isEmpty()) {
            throw new GeneralProblem.NotFound("lesson");
        }
        return outline;
    }

    CourseOutline lessonToEdit(Actor actor, UUID lessonId) {
        CourseOutline outline = lessonToRead(actor, lessonId);
        if (!mayEdit(actor, outline.course())) {
            throw new GeneralProblem.Forbidden("cards.edit");
        }
        return outline;
    }

    static boolean mayEdit(Actor actor, CourseSummary course) {
        return actor.is(Role.ADMINISTRATOR)
                || (actor.is(Role.TEACHER) && course.teachers().contains(actor.id()));
    }

    private CourseOutline readable(Actor actor, CourseOutline outline) {
        if (!access.maySeeLearners(actor, outline.course())) {
            throw new GeneralProblem.Forbidden("cards.read");
        }
        return outline;
    }
}
