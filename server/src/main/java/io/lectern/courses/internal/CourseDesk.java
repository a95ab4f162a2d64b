package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseProblem;
import io.lectern.kernel.GeneralProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands out courses and lessons to who may see or edit them. What a person may not see does not exist for them. */
@Component
public class CourseDesk {

    private final Courses courses;
    private final LessonDrafts drafts;

    CourseDesk(Courses courses, LessonDrafts drafts) {
        this.courses = courses;
        this.drafts = drafts;
    }

    Course toSee(Actor actor, UUID courseId) {
        return courses.findById(courseId)
                .filter(c -> CoursePolicy.maySee(actor, c))
                .orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }

    /** With drafts and what concerns them. */
    public Course draftsToSee(Actor actor, UUID courseId) {
        Course course = toSee(actor, courseId);
        if (!CoursePolicy.maySeeDrafts(actor, course)) {
            throw new GeneralProblem.Forbidden("lesson.read-draft");
        }
        return course;
    }

    public Course toEdit(Actor actor, UUID courseId) {
        Course course = toSee(actor, courseId);
        if (!CoursePolicy.mayEdit(actor, course)) {
            throw new GeneralProblem.Forbidden("course.edit");
        }
        return course;
    }

    /** As {@link #toEdit(Actor, UUID)}, when nobody changed it since that revision. */
    Course toEdit(Actor actor, UUID courseId, long revision) {
        Course course = toEdit(actor, courseId);
        if (course.revision() != revision) {
            throw new CourseProblem.CourseChanged(course.revision());
        }
        return course;
    }

    /** Whether the course exists for the person. */
    public boolean maySee(Actor actor, Course course) {
        return CoursePolicy.maySee(actor, course);
    }

    /** Whether the person may change the course and what belongs to it. */
    public boolean mayEdit(Actor actor, Course course) {
        return CoursePolicy.mayEdit(actor, course);
    }

    Lesson draftToSee(Actor actor, UUID lessonId) {
        Lesson lesson = lesson(lessonId);
        Course course = courses.findById(lesson.courseId()).orElseThrow();
        if (!CoursePolicy.maySee(actor, course)) {
            throw new GeneralProblem.NotFound("lesson");
        }
        if (!CoursePolicy.maySeeDrafts(actor, course)) {
            throw new GeneralProblem.Forbidden("lesson.read-draft");
        }
        return lesson;
    }

    public Lesson draftToEdit(Actor actor, UUID lessonId) {
        Lesson lesson = lesson(lessonId);
        Course course = courses.findById(lesson.courseId()).orElseThrow();
        if (!CoursePolicy.maySee(actor, course)) {
            throw new GeneralProblem.NotFound("lesson");
        }
        if (!CoursePolicy.mayEdit(actor, course)) {
            throw new GeneralProblem.Forbidden("lesson.edit");
        }
        return lesson;
    }

    private Lesson lesson(UUID lessonId) {
        return drafts.findById(lessonId).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
    }
}
