package io.lectern.assessment.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many in at a time, in the order in which they came. Who has waited as long as they can goes away again. */
final class Turnstile {

    private final Semaphore places;

    Turnstile(int places) {
        this.places = new Semaphore(places, true);
    }

    /** Whether a place was free before patience ended; then it is to be left again. */
    boolean enter(Duration patience) throws InterruptedException {
        return places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    void leave() {
        places.release();
    }
}
