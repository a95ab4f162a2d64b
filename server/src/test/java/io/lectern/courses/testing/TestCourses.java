package io.lectern.courses.testing;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.CreateCourse;
import io.lectern.courses.internal.EditCourse;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.PublishLesson;
import io.lectern.courses.internal.WriteLesson;
import io.lectern.kernel.Ids;
import org.springframework.stereotype.Component;

/** Makes courses and lessons the way teachers do. Each call makes something new. */
@Component
public class TestCourses {

    private final CreateCourse create;
    private final EditCourse edit;
    private final WriteLesson write;
    private final PublishLesson publish;

    TestCourses(CreateCourse create, EditCourse edit, WriteLesson write, PublishLesson publish) {
        this.create = create;
        this.edit = edit;
        this.write = write;
        this.publish = publish;
    }

    /** A draft course of this teacher, without lessons. */
    public CourseId draft(Actor teacher) {
        String title = "Course " + Ids.next();
        return new CourseId(
                create.create(teacher, title, "About pallets", "en", null).id());
    }

    /** A published course that learners may enrol in themselves, with one published lesson per text. */
    public CourseId open(Actor teacher, String... lessons) {
        CourseId id = draft(teacher);
        for (String markdown : lessons) {
            lesson(teacher, id, markdown);
        }
        Course course = edit.publish(teacher, id.value());
        edit.describe(teacher, id.value(), course.revision(), course.title(), course.summary(), "en", true);
        return id;
    }

    /** A published lesson at the end of the course. */
    public LessonId lesson(Actor teacher, CourseId course, String markdown) {
        Lesson lesson = write.add(teacher, course.value(), null, "Lesson " + Ids.next());
        rewrite(teacher, new LessonId(lesson.id()), lesson.revision(), markdown);
        return new LessonId(lesson.id());
    }

    /** Writes and publishes the lesson anew. @return its new revision */
    public long rewrite(Actor teacher, LessonId lesson, long revision, String markdown) {
        var heading = new Lesson.Heading("Pallets", "", "en", 10);
        Lesson saved = write.save(teacher, lesson.value(), revision, heading, markdown);
        return publish.publish(teacher, lesson.value(), saved.revision()).revision();
    }
}
