package io.lectern.learning;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import java.util.List;

/** Brings in what a course teaches: the demo academy, imports. */
public interface SkillImport {

    /** A part of a lesson. @param heading its text, as learners read it */
    record Section(LessonId lesson, String heading) {}

    /**
     * @param requires names of skills that come before it
     * @param lessons whose check questions tell about it
     * @param sections whose check questions tell about it alone
     */
    record NewSkill(String name, List<String> requires, List<LessonId> lessons, List<Section> sections) {
        public NewSkill {
            requires = List.copyOf(requires);
            lessons = List.copyOf(lessons);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A course for which somebody has said so already is left as it is.
     *
     * @param actor who may edit the course
     * @throws IllegalArgumentException when a skill or a heading that is named does not exist
     */
    void bring(Actor actor, CourseId course, List<NewSkill> skills);
}
