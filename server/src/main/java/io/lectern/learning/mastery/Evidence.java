package io.lectern.learning.mastery;

import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer that tells about skills. Which ones is found when it is read, so that other skills of a course hold for
 * answers that are there too.
 *
 * @param key of the answer: the same answer counts once, however often it is told of
 * @param question a check question of a lesson, or a question of the bank
 * @param lesson the question belongs to; null when it belongs to none
 * @param block of the lesson that the question is about, null when it is the question itself
 * @param skills by name, as the question named them
 */
public record Evidence(
        String key,
        Source source,
        UUID question,
        @Nullable UUID lesson,
        @Nullable UUID block,
        List<String> skills,
        boolean right,
        Instant at)
        implements Json {

    static final Comparator<Evidence> BY_TIME =
            Comparator.comparing(Evidence::at).thenComparing(Evidence::key);

    /** Where somebody answered: while reading, in a class, in a quiz or an exam. */
    public enum Source {
        READING,
        CLASS,
        ASSESSMENT
    }

    public Evidence {
        skills = List.copyOf(skills);
    }

    boolean names(Skill skill) {
        String name = SkillGraph.folded(skill.name());
        return skills.stream().anyMatch(named -> SkillGraph.folded(named).equals(name));
    }

    /** Of a check the first answer of a day counts; what was answered in an attempt may be judged anew. */
    Evidence or(Evidence later) {
        return source == Source.ASSESSMENT ? later : this;
    }

    /** The block of a lesson where it was asked, as far as it was asked in a lesson. */
    UUID place() {
        return block == null ? question : block;
    }
}
