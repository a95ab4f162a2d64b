package samples.broken.clock;

import java.time.Instant;

/** Breaks on purpose: a clock of its own. */
class ReadsInstant {
    Instant now() {
        return Instant.now();
    }
}
