package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.clips.SpeechClip.State;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** Clips by the hash of what they say. */
public interface SpeechClipRepository extends ListCrudRepository<SpeechClip, UUID> {

    Optional<SpeechClip> findByHash(String hash);

    List<SpeechClip> findByHashIn(Collection<String> hashes);

    long countByStateAndHashIn(State state, Collection<String> hashes);

    /** Orders that may be carried out now, in the order in which they were given. */
    List<SpeechClip> findByStateAndDueAtLessThanEqualOrderById(State state, Instant now, Limit limit);
}
