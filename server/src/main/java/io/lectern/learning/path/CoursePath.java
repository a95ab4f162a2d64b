package io.lectern.learning.path;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Entry;
import io.lectern.learning.path.model.Gate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The way through a course as its teachers laid it out. It names lessons and modules, never positions; what it does not
 * name is as usual.
 *
 * @param id of the course
 * @param requires other courses that learners complete before anything of it opens; null for none
 * @param opensAt before then nothing of the course is open to learners; null for no such moment
 * @param changedAt null while nobody has changed anything
 */
@Aggregate(module = "learning", name = "course_path", collection = "learning_course_path")
public record CoursePath(
        @Id UUID id,
        @Version @Nullable Long version,
        List<LessonRule> rules,
        List<Gate> gates,
        @Nullable Instant changedAt,
        @Nullable UUID changedBy,
        @Nullable Instant opensAt,
        @Nullable List<UUID> requires) {

    public CoursePath {
        rules = List.copyOf(rules);
        gates = List.copyOf(gates);
        requires = requires == null || requires.isEmpty() ? null : List.copyOf(requires);
    }

    /** How one lesson is completed. */
    public record LessonRule(UUID lesson, CompletionRule rule) implements Json {}

    static CoursePath usual(UUID course) {
        return new CoursePath(course, null, List.of(), List.of(), null, null, null, null);
    }

    public CompletionRule ruleOf(UUID lesson) {
        return rules.stream()
                .filter(r -> r.lesson().equals(lesson))
                .map(LessonRule::rule)
                .findFirst()
                .orElse(CompletionRule.USUAL);
    }

    /** Its {@link #version} as clients know it; 0 while nobody has changed anything. */
    public long edition() {
        return version == null ? 0 : version + 1;
    }

    CoursePath with(UUID lesson, CompletionRule rule, UUID by, Instant at) {
        Stream<LessonRule> others = rules.stream().filter(r -> !r.lesson().equals(lesson));
        Stream<LessonRule> changed =
                rule.equals(CompletionRule.USUAL) ? Stream.of() : Stream.of(new LessonRule(lesson, rule));
        return new CoursePath(id, version, Stream.concat(others, changed).toList(), gates, at, by, opensAt, requires);
    }

    CoursePath with(Gate gate, UUID by, Instant at) {
        Stream<Gate> others = gates.stream().filter(g -> !g.place().equals(gate.place()));
        Stream<Gate> changed = gate.isOpen() ? Stream.of() : Stream.of(gate);
        return new CoursePath(id, version, rules, Stream.concat(others, changed).toList(), at, by, opensAt, requires);
    }

    CoursePath entered(Entry entry, UUID by, Instant at) {
        return new CoursePath(id, version, rules, gates, at, by, entry.opensAt(), entry.after());
    }

    /** Other courses that learners complete first. */
    public List<UUID> requiredCourses() {
        return requires == null ? List.of() : requires;
    }

    /** Whether it may keep anything closed to anybody. */
    boolean isGated() {
        return opensAt != null || requires != null || !gates.isEmpty();
    }
}
