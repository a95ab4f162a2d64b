package io.lectern.retention.internal;

import io.lectern.retention.KeptKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows what of one kind is older than a moment, and deletes it. */
interface Old {

    KeptKind kind();

    /** How many there are. */
    long count(Instant before);

    /** The first of them, for people to look at; none where single ones say nothing. */
    List<Item> some(Instant before, int atMost);

    /** Deletes so many at most; none of them is found any more afterwards. @return how many; 0 when there are none left */
    long delete(Instant before, int atMost);

    /**
     * One of them.
     *
     * @param title what it is called
     * @param courseId where it belongs
     * @param personId whose it is; null when it is nobody's alone
     */
    record Item(
            UUID id, String title, UUID courseId, @Nullable UUID personId, Instant at) {}
}
