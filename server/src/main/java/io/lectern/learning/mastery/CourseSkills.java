package io.lectern.learning.mastery;

import io.lectern.courses.CourseOutline;
import io.lectern.kernel.Aggregate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The skills of a course. @param id of the course @param skills in the order that its teachers chose */
@Aggregate(module = "learning", name = "course_skills", collection = "learning_course_skills")
public record CourseSkills(@Id UUID id, @Version @Nullable Long version, List<Skill> skills) {

    public CourseSkills {
        skills = List.copyOf(skills);
    }

    /** As long as nobody decided otherwise, each published lesson is a skill of its own, under the lesson's id. */
    static CourseSkills usual(CourseOutline outline) {
        return new CourseSkills(
                outline.course().id().value(),
                null,
                outline.lessons().stream()
                        .map(lesson -> of(lesson.id().value(), lesson.title()))
                        .toList());
    }

    static Skill of(UUID lesson, String title) {
        return new Skill(lesson, title, List.of(), List.of(lesson), List.of());
    }

    /** @throws io.lectern.kernel.GeneralProblem.Invalid when they do not hold together */
    CourseSkills with(List<Skill> newSkills) {
        return new CourseSkills(id, version, SkillGraph.checked(newSkills));
    }

    /** Its {@link #version} as clients know it; 0 while nobody has changed anything. */
    public long edition() {
        return version == null ? 0 : version + 1;
    }
}
