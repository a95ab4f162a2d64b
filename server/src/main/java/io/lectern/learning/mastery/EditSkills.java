package io.lectern.learning.mastery;

import io.lectern.accounts.Actor;
import io.lectern.courses.BlockKind;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.Lessons;
import io.lectern.kernel.GeneralProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers say what skills their course teaches. Until they do, each lesson is one. */
@Component
public class EditSkills {

    /** A part of a lesson. @param id of its heading @param level of the heading */
    public record Section(UUID id, UUID lesson, String title, int level) {}

    /** @param suggested lessons that no skill has a part of, as skills @param sections of all lessons, in teaching order */
    public record Found(
            CourseOutline outline,
            CourseSkills skills,
            List<Skill> suggested,
            List<Section> sections,
            boolean editable) {}

    private final MasteryDesk desk;
    private final CourseSkillsRecords records;
    private final Lessons lessons;

    EditSkills(MasteryDesk desk, CourseSkillsRecords records, Lessons lessons) {
        this.desk = desk;
        this.records = records;
        this.lessons = lessons;
    }

    public Found ofCourse(Actor actor, UUID courseId) {
        CourseOutline outline = desk.outline(courseId);
        desk.requireOversight(actor, outline);
        return found(actor, outline, desk.skills(outline));
    }

    /** @param edition as the person has seen it */
    @Transactional
    public Found save(Actor actor, UUID courseId, long edition, List<Skill> skills) {
        CourseOutline outline = desk.outline(courseId);
        desk.requireEditing(actor, outline);
        CourseSkills before = desk.skills(outline);
        if (before.edition() != edition) {
            throw new GeneralProblem.Conflict("skills");
        }
        return found(actor, outline, records.save(before.with(skills)));
    }

    private Found found(Actor actor, CourseOutline outline, CourseSkills skills) {
        List<Section> sections = sections(outline);
        Set<UUID> covered = new HashSet<>();
        skills.skills().forEach(skill -> {
            covered.addAll(skill.lessons());
            sections.stream()
                    .filter(section -> skill.sections().contains(section.id()))
                    .forEach(section -> covered.add(section.lesson()));
        });
        List<Skill> suggested = outline.lessons().stream()
                .filter(lesson -> !covered.contains(lesson.id().value()))
                .map(lesson -> CourseSkills.of(lesson.id().value(), lesson.title()))
                .toList();
        return new Found(outline, skills, suggested, sections, desk.mayEdit(actor, outline));
    }

    private List<Section> sections(CourseOutline outline) {
        return lessons.publishedOf(outline.course().id()).stream()
                .flatMap(lesson -> lesson.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.HEADING)
                        .map(heading ->
                                new Section(heading.id(), lesson.id().value(), heading.text(), heading.level())))
                .toList();
    }
}
