package io.lectern.learning.mastery;

import io.lectern.kernel.Json;
import java.util.List;
import java.util.UUID;

/**
 * Something that a course teaches.
 *
 * @param name unlike those of the course's other skills; questions of the bank name it
 * @param requires skills that come before it
 * @param lessons whose check questions tell about it
 * @param sections headings of lessons; the check questions under them tell about it, and no longer about the skills of
 *     their lesson as a whole
 */
public record Skill(UUID id, String name, List<UUID> requires, List<UUID> lessons, List<UUID> sections)
        implements Json {

    public Skill {
        requires = List.copyOf(requires);
        lessons = List.copyOf(lessons);
        // skills that were saved before they could have sections
        sections = sections == null ? List.of() : List.copyOf(sections);
    }
}
