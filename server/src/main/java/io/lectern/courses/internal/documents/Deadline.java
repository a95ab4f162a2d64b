package io.lectern.courses.internal.documents;

import io.lectern.courses.DocumentProblem;
import java.time.Duration;
import java.time.InstantSource;

/** The moment at which reading a document is given up. Readers look at it between pages, paragraphs and slides. */
public final class Deadline {

    private final InstantSource clock;
    private final long endMillis;
    private final Duration allowed;

    private Deadline(InstantSource clock, Duration allowed) {
        this.clock = clock;
        this.allowed = allowed;
        this.endMillis = clock.millis() + allowed.toMillis();
    }

    /** What one document is given. */
    public static Deadline forDocument(InstantSource clock) {
        return in(Duration.ofSeconds(60), clock);
    }

    public static Deadline in(Duration allowed, InstantSource clock) {
        return new Deadline(clock, allowed);
    }

    /** @throws DocumentProblem.TooSlow when the time is over, or the thread was asked to stop */
    public void check() {
        if (clock.millis() > endMillis || Thread.currentThread().isInterrupted()) {
            throw new DocumentProblem.TooSlow(allowed);
        }
    }
}
