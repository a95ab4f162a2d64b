package io.lectern.media.video;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A stored file that is made playable: the work to be done and, after it, what it made.
 *
 * @param file as it was sent
 * @param priority the larger comes first
 * @param dueAt when it may be begun; while it is under way, when whoever works on it is given up for dead
 * @param tries how often it was begun
 * @param percent of the present try
 * @param edition counts how often it was made, so that addresses of what was made never change their content
 * @param failure why it was given up
 * @param made null until it plays
 */
@Aggregate(module = "media", name = "video", collection = "media_video")
@CompoundIndex(name = "video_due", def = "{'state': 1, 'dueAt': 1}")
public record Video(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed(unique = true) String file,
        State state,
        int priority,
        Instant dueAt,
        int tries,
        int percent,
        int edition,
        @Nullable Failure failure,
        @Nullable Made made,
        Instant changedAt) {

    /** How far it is. */
    public enum State {
        WAITING,
        RUNNING,
        READY,
        FAILED,
        CANCELLED
    }

    /** Why there is nothing to play. */
    public enum Failure {
        /** It is damaged, or of a kind that cannot be read. */
        UNREADABLE,
        /** It can be read, but holds neither pictures nor sound. */
        EMPTY,
        /** It could not be made for reasons that are not its own, several times. */
        NOT_MADE
    }

    private static final int MOST_TRIES = 4;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    static Video waiting(FileId file, int priority, Instant now) {
        return new Video(Ids.next(), null, file.value(), State.WAITING, priority, now, 0, 0, 0, null, null, now);
    }

    /** Given up instead when it was under way so often already, and each time whoever made it died of it. */
    Video begun(Instant now) {
        if (state == State.RUNNING && tries >= MOST_TRIES) {
            return failed(Failure.NOT_MADE, now);
        }
        return in(State.RUNNING, now.plus(SIGN_OF_LIFE), tries + 1, 0, null, now);
    }

    /** It goes on. */
    Video further(int newPercent, Instant now) {
        return in(State.RUNNING, now.plus(SIGN_OF_LIFE), tries, newPercent, null, now);
    }

    Video ready(Made newMade, Instant now) {
        return new Video(id, version, file, State.READY, priority, now, tries, 100, edition + 1, null, newMade, now);
    }

    /** This will not change by trying again. */
    Video failed(Failure why, Instant now) {
        return in(State.FAILED, now, tries, 0, why, now);
    }

    /** Something went wrong that may go right later: each pause is four times as long as the one before. */
    Video again(Instant now) {
        return tries >= MOST_TRIES
                ? failed(Failure.NOT_MADE, now)
                : in(State.WAITING, now.plus(FIRST_PAUSE.multipliedBy(1L << (2 * (tries - 1)))), tries, 0, null, now);
    }

    /** Whoever made it stops, for reasons that have nothing to do with it: this was no try. */
    Video putAside(Instant now) {
        return in(State.WAITING, now.plus(FIRST_PAUSE), tries - 1, 0, null, now);
    }

    Video cancelled(Instant now) {
        return in(State.CANCELLED, now, tries, 0, null, now);
    }

    /** Somebody wants it after all. */
    Video asked(int newPriority, Instant now) {
        return new Video(id, version, file, State.WAITING, newPriority, now, 0, 0, edition, null, made, now);
    }

    /** Whether it waits or is worked on. */
    public boolean onItsWay() {
        return state == State.WAITING || state == State.RUNNING;
    }

    private Video in(State next, Instant due, int newTries, int newPercent, @Nullable Failure why, Instant now) {
        return new Video(id, version, file, next, priority, due, newTries, newPercent, edition, why, made, now);
    }
}
