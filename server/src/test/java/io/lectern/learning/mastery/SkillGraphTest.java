package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.GeneralProblem.Invalid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SkillGraphTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();

    private static Skill skill(UUID id, String name, UUID... requires) {
        return new Skill(id, name, List.of(requires), List.of(), List.of());
    }

    private static void assertRefused(String field, String code, Skill... skills) {
        assertThatThrownBy(() -> SkillGraph.checked(List.of(skills)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        problem ->
                                assertThat(problem.properties().toString()).contains("field=" + field, "code=" + code));
    }

    @Test
    void whatComesBeforeMayBranchAndMeet() {
        List<Skill> skills = List.of(skill(A, "a"), skill(B, "b", A), skill(C, "c", A, B));
        assertThat(SkillGraph.checked(skills)).isEqualTo(skills);
    }

    @Test
    void circlesAreRefused() {
        assertRefused("skills[0].requires", "circle", skill(A, "a", A));
        assertRefused("skills[1].requires", "circle", skill(A, "a", B), skill(B, "b", C), skill(C, "c", A));
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertRefused("skills[0].requires", "unknown", skill(A, "a", B));
    }

    @Test
    void namesDifferInMoreThanCaseAndBlanks() {
        assertRefused("skills[1].name", "taken", skill(A, "Reorder point"), skill(B, " reorder  POINT "));
        assertRefused("skills", "taken", skill(A, "a"), skill(A, "b"));
    }

    @Test
    void exactlyTheGraphsWithAnOrderAreTaken() {
        var random = new SplittableRandom(8);
        for (int run = 0; run < 3000; run++) {
            int size = random.nextInt(2, 7);
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                ids.add(new UUID(0, i));
            }
            List<Skill> skills = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                List<UUID> requires = new ArrayList<>();
                for (UUID id : ids) {
                    if (random.nextInt(size + 1) == 0) {
                        requires.add(id);
                    }
                }
                skills.add(new Skill(ids.get(i), "skill " + i, requires, List.of(), List.of()));
            }
            if (hasOrder(skills)) {
                assertThat(SkillGraph.checked(skills)).hasSize(size);
            } else {
                assertThatThrownBy(() -> SkillGraph.checked(skills)).isInstanceOf(Invalid.class);
            }
        }
    }

    /** Takes away skills that require nothing that is left, until none can be taken. */
    private static boolean hasOrder(List<Skill> skills) {
        Map<UUID, Set<UUID>> left = new HashMap<>();
        skills.forEach(skill -> left.put(skill.id(), new HashSet<>(skill.requires())));
        while (left.values().removeIf(Set::isEmpty)) {
            left.values().forEach(requires -> requires.retainAll(left.keySet()));
        }
        return left.isEmpty();
    }
}
