package io.lectern.assessment.attempt;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows whose names markers must not see; the one who keeps marks answers. */
public interface Pseudonyms {

    /**
     * The numbers that stand for the learners of those attempts whose names are hidden.
     *
     * @param attempts all at this assessment
     * @return by the id of the attempt; an attempt that is not in it shows its name
     */
    Map<UUID, Integer> at(UUID assessmentId, Collection<Attempt> attempts);
}
