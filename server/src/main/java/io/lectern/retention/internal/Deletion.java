package io.lectern.retention.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.GeneralProblem;
import io.lectern.retention.KeptKind;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * A deletion, from its report to the record that it took place.
 *
 * @param cutoff it is of what is older than this
 * @param found how many there were when it was reported
 * @param dueAt when it is carried out
 * @param deleted how many are gone so far
 * @param endedAt null as long as it is planned
 */
@Aggregate(module = "retention", name = "deletion", collection = "retention_deletion")
@CompoundIndex(name = "deletion_state", def = "{kind: 1, state: 1}")
record Deletion(
        @Id UUID id,
        @Version @Nullable Long version,
        KeptKind kind,
        State state,
        Instant cutoff,
        long found,
        Instant plannedAt,
        Instant dueAt,
        long deleted,
        @Nullable Instant endedAt) {

    static final Duration PAUSE = Duration.ofDays(30);

    /** Where a deletion stands. */
    enum State {
        PLANNED,
        DONE,
        /** The rule was made longer before it was carried out. */
        WITHDRAWN
    }

    static Deletion planned(UUID id, KeptKind kind, Instant cutoff, long found, Instant now, int graceDays) {
        return new Deletion(
                id, null, kind, State.PLANNED, cutoff, found, now, now.plus(Duration.ofDays(graceDays)), 0, null);
    }

    boolean isDue(Instant now) {
        return state == State.PLANNED && !now.isBefore(dueAt);
    }

    /** Later by 30 days. @throws GeneralProblem.Conflict when it is no longer planned */
    Deletion postponed() {
        if (state != State.PLANNED) {
            throw new GeneralProblem.Conflict("This deletion is over.");
        }
        return with(State.PLANNED, dueAt.plus(PAUSE), deleted, null);
    }

    Deletion progressed(long more) {
        return with(state, dueAt, deleted + more, null);
    }

    Deletion ended(State how, Instant now) {
        return with(how, dueAt, deleted, now);
    }

    private Deletion with(State newState, Instant newDueAt, long newDeleted, @Nullable Instant newEndedAt) {
        return new Deletion(id, version, kind, newState, cutoff, found, plannedAt, newDueAt, newDeleted, newEndedAt);
    }
}
