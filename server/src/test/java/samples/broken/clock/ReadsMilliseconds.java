package samples.broken.clock;

/** Breaks on purpose: a clock of its own. */
class ReadsMilliseconds {
    long now() {
        return System.currentTimeMillis();
    }
}
