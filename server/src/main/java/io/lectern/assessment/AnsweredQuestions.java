package io.lectern.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells how the questions of an attempt that is over were answered, for modules that draw conclusions from it. */
public interface AnsweredQuestions {

    /**
     * @param item of the attempt
     * @param question of the bank
     * @param lesson the assessment stands at, null when it stands elsewhere
     * @param skills that the question names now
     * @param fraction 0 to 1 of its points
     */
    record Answered(
            UUID item, UUID question, @Nullable UUID lesson, List<String> skills, BigDecimal fraction, Instant at) {
        public Answered {
            skills = List.copyOf(skills);
        }
    }

    /** Those that were answered and have a result already; none while the attempt runs. */
    List<Answered> of(UUID attempt);

    /** What authors call these questions, as far as they are in a bank. */
    Map<UUID, String> titles(Collection<UUID> questions);

    /** Among how many choices one is right; only those of these questions, as far as they are in a bank, that ask for one choice. */
    Map<UUID, Integer> choices(Collection<UUID> questions);
}
