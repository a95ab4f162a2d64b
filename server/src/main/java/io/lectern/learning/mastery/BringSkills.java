package io.lectern.learning.mastery;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.kernel.Ids;
import io.lectern.learning.SkillImport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a course teaches, the way a teacher would. */
@Component
class BringSkills implements SkillImport {

    private final EditSkills edit;

    BringSkills(EditSkills edit) {
        this.edit = edit;
    }

    @Override
    public void bring(Actor actor, CourseId course, List<NewSkill> skills) {
        EditSkills.Found found = edit.ofCourse(actor, course.value());
        if (found.skills().edition() > 0) {
            return;
        }
        Map<String, UUID> ids = skills.stream().collect(Collectors.toMap(NewSkill::name, _ -> Ids.next()));
        List<Skill> made = skills.stream()
                .map(skill -> new Skill(
                        known(ids, skill.name()),
                        skill.name(),
                        skill.requires().stream().map(name -> known(ids, name)).toList(),
                        skill.lessons().stream().map(lesson -> lesson.value()).toList(),
                        skill.sections().stream()
                                .map(section -> heading(found.sections(), section))
                                .toList()))
                .toList();
        edit.save(actor, course.value(), found.skills().edition(), made);
    }

    private static UUID known(Map<String, UUID> ids, String name) {
        UUID id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("there is no skill \"" + name + "\"");
        }
        return Objects.requireNonNull(id);
    }

    private static UUID heading(List<EditSkills.Section> sections, Section wanted) {
        return sections.stream()
                .filter(section -> section.lesson().equals(wanted.lesson().value())
                        && section.title().equals(wanted.heading()))
                .map(EditSkills.Section::id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no section \"" + wanted.heading() + "\""));
    }
}
