package io.lectern.model.openai;

import java.time.Duration;

/** Waits before another try. */
interface Pause {

    Pause REAL = Thread::sleep;

    void take(Duration length) throws InterruptedException;
}
