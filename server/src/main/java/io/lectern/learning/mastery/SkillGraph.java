package io.lectern.learning.mastery;

import io.lectern.kernel.GeneralProblem.Invalid;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Judges the skills of a course: names differ, prerequisites exist and never lead in a circle. */
final class SkillGraph {

    private SkillGraph() {}

    /** The skills, if they hold together. @throws Invalid naming each skill that does not fit by its place */
    static List<Skill> checked(List<Skill> skills) {
        List<Invalid.Field> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<UUID, Skill> byId = new HashMap<>();
        skills.forEach(skill -> byId.put(skill.id(), skill));
        for (int i = 0; i < skills.size(); i++) {
            Skill skill = skills.get(i);
            if (!names.add(folded(skill.name()))) {
                faults.add(fault(i, "name", "taken", "Two skills have this name."));
            }
            if (!byId.keySet().containsAll(skill.requires())) {
                faults.add(fault(i, "requires", "unknown", "It requires a skill that the course does not have."));
            } else if (before(skill, byId).contains(skill.id())) {
                faults.add(fault(i, "requires", "circle", "It would be required before itself."));
            }
        }
        if (byId.size() < skills.size()) {
            faults.add(new Invalid.Field("skills", "taken", "A skill occurs twice."));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return List.copyOf(skills);
    }

    /** Names are the same whatever their case and their blanks. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Every skill on the way to this one. */
    private static Set<UUID> before(Skill skill, Map<UUID, Skill> byId) {
        Set<UUID> found = new LinkedHashSet<>();
        List<UUID> open = new ArrayList<>(skill.requires());
        while (!open.isEmpty()) {
            UUID next = open.removeLast();
            if (found.add(next)) {
                Skill required = byId.get(next);
                open.addAll(required == null ? List.of() : required.requires());
            }
        }
        return found;
    }

    private static Invalid.Field fault(int place, String part, String code, String message) {
        return new Invalid.Field(String.format(Locale.ROOT, "skills[%d].%s", place, part), code, message);
    }
}
