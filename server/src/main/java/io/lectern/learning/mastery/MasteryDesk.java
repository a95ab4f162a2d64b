package io.lectern.learning.mastery;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.Lessons;
import io.lectern.enrolment.CourseAccess;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the skills of courses for who may see or edit them. */
@Component
class MasteryDesk {

    private final CourseSkillsRecords records;
    private final CourseOutlines outlines;
    private final CourseAccess access;
    private final Lessons lessons;

    MasteryDesk(CourseSkillsRecords records, CourseOutlines outlines, CourseAccess access, Lessons lessons) {
        this.records = records;
        this.outlines = outlines;
        this.access = access;
        this.lessons = lessons;
    }

    CourseOutline outline(UUID courseId) {
        return outlines.of(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }

    CourseSkills skills(CourseOutline outline) {
        return records.findById(outline.course().id().value()).orElseGet(() -> CourseSkills.usual(outline));
    }

    /** Which of these skills of the course answers tell about. Lessons are read only when sections have skills. */
    SkillsTold told(CourseOutline outline, CourseSkills skills) {
        boolean bySection =
                skills.skills().stream().anyMatch(skill -> !skill.sections().isEmpty());
        return SkillsTold.of(
                skills.skills(),
                bySection ? lessons.publishedOf(outline.course().id()) : List.of());
    }

    void requireLookingBack(Actor actor, CourseOutline outline) {
        access.requireMayLookBack(actor, outline.course());
    }

    void requireOversight(Actor actor, CourseOutline outline) {
        if (!access.maySeeLearners(actor, outline.course())) {
            throw new GeneralProblem.Forbidden("mastery.oversee");
        }
    }

    void requireEditing(Actor actor, CourseOutline outline) {
        if (!mayEdit(actor, outline)) {
            throw new GeneralProblem.Forbidden("skills.edit");
        }
    }

    boolean mayEdit(Actor actor, CourseOutline outline) {
        return actor.is(Role.ADMINISTRATOR)
                || (actor.is(Role.TEACHER) && outline.course().teachers().contains(actor.id()));
    }
}
