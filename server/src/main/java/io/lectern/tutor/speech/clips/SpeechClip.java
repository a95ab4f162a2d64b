package io.lectern.tutor.speech.clips;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Speech;
import io.lectern.tutor.speech.Voice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * Something said in a voice, or to be said: while {@link State#WAITING} it is the order that somebody will carry out.
 *
 * @param hash of voice, language, engine and spoken text
 * @param spoken normalised text
 * @param dueAt when it may be tried (again)
 * @param attempts tries so far
 * @param recording present when {@link State#READY}
 */
@Aggregate(module = "tutor", name = "speech_clip", collection = "tutor_speech_clip")
@CompoundIndex(name = "speech_clip_due", def = "{'state': 1, 'dueAt': 1}")
public record SpeechClip(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed(unique = true) String hash,
        String language,
        String voice,
        String spoken,
        State state,
        Instant dueAt,
        int attempts,
        Instant createdAt,
        @Nullable Recording recording) {

    /** How long a try may take before another may be made. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_ATTEMPTS = 4;

    /** Where it stands. */
    public enum State {
        WAITING,
        READY,
        /** Given up in advance work; a live need tries once more. */
        FAILED
    }

    /** @param audio content id of the sound @param words with characters of the spoken text */
    public record Recording(String audio, int durationMs, List<Clip.Shape> visemes, List<Word> words) implements Json {
        public Recording {
            visemes = List.copyOf(visemes);
            words = List.copyOf(words);
        }
    }

    /** @param start first character in the spoken text @param end exclusive */
    public record Word(int startMs, int endMs, int start, int end) implements Json {
        static Word of(Speech.Word word) {
            return new Word(word.startMs(), word.endMs(), word.start(), word.end());
        }
    }

    static SpeechClip waiting(String spoken, Voice voice, Instant now) {
        String hash = Hash.of(spoken, voice);
        return new SpeechClip(
                Ids.next(), null, hash, voice.language(), voice.id(), spoken, State.WAITING, now, 0, now, null);
    }

    SpeechClip recorded(Recording made) {
        return new SpeechClip(
                id, version, hash, language, voice, spoken, State.READY, dueAt, attempts, createdAt, made);
    }

    /** Taken by somebody: nobody else tries it until the lease is over. */
    SpeechClip taken(Instant now) {
        return new SpeechClip(
                id,
                version,
                hash,
                language,
                voice,
                spoken,
                State.WAITING,
                now.plus(LEASE),
                attempts + 1,
                createdAt,
                null);
    }

    /** This try failed: waits longer each time, and is given up at last. */
    SpeechClip missed(Instant now) {
        State next = attempts >= MOST_ATTEMPTS ? State.FAILED : State.WAITING;
        Instant again = now.plus(Duration.ofSeconds(10L << attempts));
        return new SpeechClip(id, version, hash, language, voice, spoken, next, again, attempts, createdAt, null);
    }
}
