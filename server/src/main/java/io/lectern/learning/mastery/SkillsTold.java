package io.lectern.learning.mastery;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which skills of a course an answer tells about: those that its question names, else those of the innermost section around
 * it that has skills, else those of its lesson.
 */
final class SkillsTold {

    private final List<Skill> skills;
    private final Map<UUID, UUID> sections;
    private final Map<UUID, UUID> lessons;

    /** @param sections by block, the innermost heading around it that has skills @param lessons by heading that has skills */
    private SkillsTold(List<Skill> skills, Map<UUID, UUID> sections, Map<UUID, UUID> lessons) {
        this.skills = skills;
        this.sections = sections;
        this.lessons = lessons;
    }

    /** @param lessons of the course, as far as they have sections with skills of their own */
    static SkillsTold of(List<Skill> skills, List<PublishedLesson> lessons) {
        Set<UUID> chosen = new HashSet<>();
        skills.forEach(skill -> chosen.addAll(skill.sections()));
        Map<UUID, UUID> sections = new HashMap<>();
        Map<UUID, UUID> homes = new HashMap<>();
        for (PublishedLesson lesson : lessons) {
            place(lesson, chosen, sections);
            lesson.blocks().stream()
                    .map(Block::id)
                    .filter(chosen::contains)
                    .forEach(heading -> homes.put(heading, lesson.id().value()));
        }
        return new SkillsTold(skills, sections, homes);
    }

    private static void place(PublishedLesson lesson, Set<UUID> chosen, Map<UUID, UUID> sections) {
        Deque<Block> around = new ArrayDeque<>();
        for (Block block : lesson.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                while (!around.isEmpty() && around.peek().level() >= block.level()) {
                    around.pop();
                }
                around.push(block);
            }
            around.stream()
                    .map(Block::id)
                    .filter(chosen::contains)
                    .findFirst()
                    .ifPresent(heading -> sections.put(block.id(), heading));
        }
    }

    boolean about(Skill skill, Evidence answer) {
        return answer.skills().isEmpty()
                ? taughtAt(answer.place(), answer.lesson()).contains(skill)
                : answer.names(skill);
    }

    /** Where the skill is taught: its first section that is published. */
    Optional<Section> sectionOf(Skill skill) {
        return skill.sections().stream()
                .filter(lessons::containsKey)
                .findFirst()
                .map(heading -> new Section(Objects.requireNonNull(lessons.get(heading)), heading));
    }

    /** @param heading its block */
    record Section(UUID lesson, UUID heading) {}

    /** The skills that are taught at a block of a lesson. */
    List<Skill> taughtAt(UUID block, @Nullable UUID lesson) {
        UUID section = sections.get(block);
        return skills.stream()
                .filter(skill -> section != null
                        ? skill.sections().contains(section)
                        : lesson != null && skill.lessons().contains(lesson))
                .toList();
    }
}
