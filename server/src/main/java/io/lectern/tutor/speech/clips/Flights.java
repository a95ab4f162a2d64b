package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.SpeechFailure;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.clips.RecordingStudio.Session;
import io.lectern.tutor.speech.clips.RecordingStudio.Urgency;
import io.lectern.tutor.speech.clips.SpeechClip.Recording;
import io.lectern.tutor.speech.clips.SpeechClip.State;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Makes each clip once, however many ask for it at the same time. */
@Component
class Flights {

    private static final Logger log = LoggerFactory.getLogger(Flights.class);

    private final Map<String, Session<SpeechClip>> flights = new ConcurrentHashMap<>();
    private final SpeechClipRepository clips;
    private final Recorder recorder;
    private final RecordingStudio studio;
    private final Clock clock;

    Flights(SpeechClipRepository clips, Recorder recorder, RecordingStudio studio, Clock clock) {
        this.clips = clips;
        this.recorder = recorder;
        this.studio = studio;
        this.clock = clock;
    }

    /** The stored clip, made at once if need be; empty when this voice cannot speak it. */
    Optional<SpeechClip> now(String spoken, Voice voice) {
        Optional<SpeechClip> stored = clips.findByHash(Hash.of(spoken, voice)).filter(Flights::ready);
        return stored.isPresent() ? stored : fly(spoken, voice, Urgency.LIVE);
    }

    /** As {@link #now}, but after all that is needed now. */
    Optional<SpeechClip> ahead(String spoken, Voice voice) {
        return fly(spoken, voice, Urgency.AHEAD);
    }

    /** Puts an order on record; nothing happens when there is one already. */
    void order(SpeechClip order) {
        try {
            clips.save(order);
        } catch (DuplicateKeyException e) {
            log.debug("already ordered: {}", order.hash());
        }
    }

    private Optional<SpeechClip> fly(String spoken, Voice voice, Urgency urgency) {
        String hash = Hash.of(spoken, voice);
        Session<SpeechClip> flight =
                flights.computeIfAbsent(hash, h -> studio.book(() -> make(spoken, voice), urgency));
        if (urgency == Urgency.LIVE) {
            studio.hurry(flight);
        }
        try {
            return Optional.of(flight.result().join());
        } catch (CompletionException e) {
            log.warn("{} could not speak {} characters", voice.id(), spoken.length(), e.getCause());
            return Optional.empty();
        } finally {
            flights.remove(hash, flight);
        }
    }

    private SpeechClip make(String spoken, Voice voice) throws SpeechFailure, IOException {
        String hash = Hash.of(spoken, voice);
        Optional<SpeechClip> stored = clips.findByHash(hash);
        if (stored.isPresent() && ready(stored.get())) {
            return stored.get();
        }
        Recording recording = recorder.record(spoken, voice);
        SpeechClip order = stored.orElseGet(() -> SpeechClip.waiting(spoken, voice, clock.instant()));
        try {
            return clips.save(order.recorded(recording));
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            // Another node, or the order's own worker, wrote meanwhile: the sound is the same.
            SpeechClip other = clips.findByHash(hash).orElseThrow(() -> e);
            return ready(other) ? other : clips.save(other.recorded(recording));
        }
    }

    private static boolean ready(SpeechClip clip) {
        return clip.state() == State.READY;
    }
}
