package io.lectern.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids that sort by the time of their making (UUID version 7, RFC 9562), those of one server also within the same
 * millisecond and while its clock steps back.
 */
public final class Ids {

    private static final int TIMED = 7;
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    /** Milliseconds since 1970, and below them how many ids that millisecond has had. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** When the id was made; empty for ids that came from elsewhere and do not tell. */
    public static Optional<Instant> madeAt(UUID id) {
        return id.version() == TIMED
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> Short.SIZE))
                : Optional.empty();
    }

    /** A new id; unique without asking a store. */
    public static UUID next() {
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, CLOCK.millis() << COUNTER_BITS));
        long high = (tick >>> COUNTER_BITS << 16) | 0x7000L | (tick & COUNTER);
        long low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }
}
