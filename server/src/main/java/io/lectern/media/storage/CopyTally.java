package io.lectern.media.storage;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/**
 * How far a copy is.
 *
 * @param compared whether both stores have been listed, so that the numbers of what is there are final
 * @param there objects that the other store had already
 * @param missing objects to copy
 * @param missingBytes how large they are together
 * @param copied objects copied so far
 * @param copiedBytes how large they are together
 * @param damaged of those, how many were there before but not whole
 * @param gone objects that were deleted meanwhile
 * @param failed objects that could not be copied
 * @param failures why, of the first of them
 */
public record CopyTally(
        boolean compared,
        long there,
        long missing,
        long missingBytes,
        long copied,
        long copiedBytes,
        long damaged,
        long gone,
        long failed,
        List<String> failures) {

    /** Counts for many at once. */
    static final class Counting {

        private static final int REASONS_KEPT = 20;

        private volatile boolean compared;
        private final LongAdder there = new LongAdder();
        private final LongAdder missing = new LongAdder();
        private final LongAdder missingBytes = new LongAdder();
        private final LongAdder copied = new LongAdder();
        private final LongAdder copiedBytes = new LongAdder();
        private final LongAdder damaged = new LongAdder();
        private final LongAdder gone = new LongAdder();
        private final LongAdder failed = new LongAdder();
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();

        void compared() {
            compared = true;
        }

        void found(long size, boolean isThere) {
            if (isThere) {
                there.increment();
            } else {
                missing.increment();
                missingBytes.add(size);
            }
        }

        /** @param expected false for one that seemed to be there */
        void copied(long size, boolean expected) {
            copied.increment();
            copiedBytes.add(size);
            if (!expected) {
                damaged.increment();
            }
        }

        void gone() {
            gone.increment();
        }

        void failed(String why) {
            failed.increment();
            if (failures.size() < REASONS_KEPT) {
                failures.add(why);
            }
        }

        CopyTally now() {
            return new CopyTally(
                    compared,
                    there.sum(),
                    missing.sum(),
                    missingBytes.sum(),
                    copied.sum(),
                    copiedBytes.sum(),
                    damaged.sum(),
                    gone.sum(),
                    failed.sum(),
                    List.copyOf(failures));
        }
    }
}
