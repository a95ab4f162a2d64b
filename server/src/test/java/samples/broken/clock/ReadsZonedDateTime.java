package samples.broken.clock;

import java.time.ZonedDateTime;

/** Breaks on purpose: a clock of its own. */
class ReadsZonedDateTime {
    ZonedDateTime now() {
        return ZonedDateTime.now();
    }
}
