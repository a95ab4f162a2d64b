package io.lectern.media.upload;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import io.lectern.kernel.Problem;
import io.lectern.media.FileId;
import io.lectern.media.UploadProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A file on its way in, and for a week what became of it.
 *
 * @param personId whose it is, and nobody else's
 * @param purpose the kind of {@link io.lectern.media.UploadPurpose}
 * @param subject what it is for
 * @param type as the sender calls it
 * @param arrived how many bytes are on the disk for certain; what its part holds beyond them does not count
 * @param dueAt when it is to be finished, or expires
 * @param attempts how often finishing was tried
 * @param file once it is kept
 * @param told why it was refused, or what it waits for
 */
@Aggregate(module = "media", name = "upload", collection = "media_upload")
@CompoundIndex(name = "upload_due", def = "{'state': 1, 'dueAt': 1}")
public record Upload(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID personId,
        String purpose,
        UUID subject,
        String name,
        @Nullable String type,
        long length,
        long arrived,
        State state,
        Instant dueAt,
        int attempts,
        @Nullable String file,
        @Nullable Told told,
        Instant createdAt) {

    static final Duration KEPT = Duration.ofDays(7);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int DOUBLINGS = 7;

    /** How far it has come. */
    public enum State {
        /** Bytes are missing. */
        RECEIVING,
        /** Every byte is there; it is looked at and stored, by itself. */
        RECEIVED,
        KEPT,
        REFUSED
    }

    /** A problem that is told later. */
    public record Told(String slug, int status, String title, String detail, Map<String, String> properties)
            implements Json {

        public Told {
            properties = Map.copyOf(properties);
        }

        static Told of(Problem problem) {
            Map<String, String> properties = new TreeMap<>();
            problem.properties().forEach((name, value) -> properties.put(name, String.valueOf(value)));
            return new Told(problem.slug(), problem.status().value(), problem.title(), problem.detail(), properties);
        }
    }

    /** What is to be uploaded, as its sender announces it. */
    public record Announced(
            String purpose,
            UUID subject,
            String name,
            @Nullable String type,
            long length) {}

    static Upload of(UUID person, Announced announced, Instant now) {
        return new Upload(
                Ids.next(),
                null,
                person,
                announced.purpose(),
                announced.subject(),
                announced.name(),
                announced.type(),
                announced.length(),
                0,
                State.RECEIVING,
                now.plus(KEPT),
                0,
                null,
                null,
                now);
    }

    /** So many bytes are on the disk. */
    Upload arrived(long bytes, Instant now) {
        return bytes == length
                ? changed(bytes, State.RECEIVED, now, 0, null, null)
                : changed(bytes, state, now.plus(KEPT), 0, null, null);
    }

    /** Finishing did not succeed and is tried again. @param reason null when it is nothing that can be told */
    Upload postponed(@Nullable Told reason, Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return changed(arrived, state, now.plus(pause), attempts + 1, null, reason);
    }

    Upload kept(FileId as, Instant now) {
        return changed(arrived, State.KEPT, now.plus(KEPT), attempts, as.value(), null);
    }

    Upload refused(Problem problem, Instant now) {
        return changed(arrived, State.REFUSED, now.plus(KEPT), attempts, null, Told.of(problem));
    }

    /** Whether a virus was found in it. */
    boolean isInfected() {
        return told != null && told.slug().equals(UploadProblem.Infected.SLUG);
    }

    /** When nothing of it will be there any more, unless more comes before. */
    public Instant expiresAt() {
        return state == State.RECEIVED ? dueAt.plus(KEPT) : dueAt;
    }

    private Upload changed(long bytes, State next, Instant due, int tried, @Nullable String as, @Nullable Told reason) {
        return new Upload(
                id, version, personId, purpose, subject, name, type, length, bytes, next, due, tried, as, reason,
                createdAt);
    }
}
