package samples.broken.clock;

import java.time.LocalDate;

/** Breaks on purpose: a clock of its own. */
class ReadsLocalDate {
    LocalDate now() {
        return LocalDate.now();
    }
}
