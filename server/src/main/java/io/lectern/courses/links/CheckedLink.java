package io.lectern.courses.links;

import io.lectern.courses.links.outside.Finding;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * What is known about a link that lessons show, wherever they show it.
 *
 * @param address as lessons name it
 * @param reason why it does not work, or did not the last time
 * @param failingSince the first look of those that failed one after the other, null when the last was fine
 * @param brokenSince null unless it is broken
 * @param told whether its teachers know that it is broken
 * @param lookedAt null before the first look
 * @param dueAt when to look next
 * @param usedAt when a lesson was last seen to show it
 */
@Aggregate(module = "courses", name = "checked_link", collection = "courses_checked_link")
@CompoundIndex(name = "told", def = "{'state': 1, 'told': 1}")
public record CheckedLink(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed(unique = true) String address,
        State state,
        Finding.@Nullable Reason reason,
        @Nullable Instant failingSince,
        @Nullable Instant brokenSince,
        boolean told,
        @Nullable Instant lookedAt,
        @Indexed Instant dueAt,
        @Indexed Instant usedAt) {

    /** A look that fails so long after the first that failed is one of another night. */
    static final Duration ANOTHER_NIGHT = Duration.ofHours(12);

    /** Whether it works. */
    public enum State {
        OK,
        BROKEN,
        /** Nobody has looked yet, or nothing could be found out. */
        UNKNOWN
    }

    /** To be looked at soon. */
    static CheckedLink of(String address, Instant now) {
        return new CheckedLink(Ids.next(), null, address, State.UNKNOWN, null, null, null, false, null, now, now);
    }

    /** After a look. What failed once may be well again the next night; what the place itself calls gone is gone. */
    CheckedLink looked(Finding finding, Instant now, Instant next) {
        return switch (finding) {
            case Finding.Fine _ -> changed(State.OK, null, null, null, false, now, next);
            case Finding.Gone gone -> broken(gone.reason(), now, next);
            case Finding.Failed failed ->
                state == State.BROKEN || failingSince != null && !now.isBefore(failingSince.plus(ANOTHER_NIGHT))
                        ? broken(failed.reason(), now, next)
                        : changed(
                                state,
                                failed.reason(),
                                failingSince == null ? now : failingSince,
                                null,
                                false,
                                now,
                                next);
            case Finding.Later _ -> due(next);
        };
    }

    private CheckedLink broken(Finding.Reason why, Instant now, Instant next) {
        return changed(
                State.BROKEN,
                why,
                failingSince == null ? now : failingSince,
                brokenSince == null ? now : brokenSince,
                told,
                now,
                next);
    }

    private CheckedLink changed(
            State newState,
            Finding.@Nullable Reason why,
            @Nullable Instant failing,
            @Nullable Instant broken,
            boolean nowTold,
            Instant looked,
            Instant next) {
        return new CheckedLink(id, version, address, newState, why, failing, broken, nowTold, looked, next, usedAt);
    }

    CheckedLink due(Instant next) {
        return new CheckedLink(
                id, version, address, state, reason, failingSince, brokenSince, told, lookedAt, next, usedAt);
    }

    CheckedLink used(Instant now) {
        return new CheckedLink(
                id, version, address, state, reason, failingSince, brokenSince, told, lookedAt, dueAt, now);
    }

    CheckedLink toldOf() {
        return new CheckedLink(
                id, version, address, state, reason, failingSince, brokenSince, true, lookedAt, dueAt, usedAt);
    }
}
