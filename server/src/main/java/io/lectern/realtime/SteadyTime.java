package io.lectern.realtime;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * The time that everything live runs on: milliseconds since 1970 when the server started, counted on by a clock that
 * nobody can set. When the machine's clock jumps, this one does not.
 */
@Component
public class SteadyTime {

    private final long startMillis;
    private final long startNanos = System.nanoTime();

    public SteadyTime(Clock clock) {
        this.startMillis = clock.millis();
    }

    public long millis() {
        return startMillis + (System.nanoTime() - startNanos) / 1_000_000;
    }
}
