package samples.broken.clock;

import java.time.LocalDateTime;

/** Breaks on purpose: a clock of its own. */
class ReadsLocalDateTime {
    LocalDateTime now() {
        return LocalDateTime.now();
    }
}
