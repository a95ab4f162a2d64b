package io.lectern.tutor.speech.clips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SpareTimeTest {

    private static final Duration WORKED = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    void restsAsLongAsItWorked() throws InterruptedException {
        assertThat(restOf(new SpareTime(() -> 0, LONG)))
                .isGreaterThanOrEqualTo(WORKED)
                .isLessThan(WORKED.multipliedBy(3));
    }

    @Test
    void restsOnWhileOthersKeepTheMachineBusy() throws InterruptedException {
        var asked = new AtomicInteger();
        var spare = new SpareTime(() -> asked.incrementAndGet() < 6 ? 0.9 : 0.1, LONG);
        assertThat(restOf(spare)).isGreaterThanOrEqualTo(WORKED.multipliedBy(3));
        assertThat(asked).hasValue(6);
    }

    @Test
    void goesOnAtLastWhenTheMachineIsAlwaysBusy() throws InterruptedException {
        var spare = new SpareTime(() -> 1, Duration.ofSeconds(1));
        assertThat(restOf(spare)).isBetween(WORKED.multipliedBy(3), Duration.ofSeconds(3));
    }

    @Test
    void endsTheRestWhenLecternStops() throws InterruptedException {
        var spare = new SpareTime(() -> 1, LONG);
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(spare::stop);
        assertThat(restOf(spare, Duration.ofMinutes(1))).isLessThan(Duration.ofSeconds(5));
        assertThat(spare.stopped()).isTrue();
    }

    private static Duration restOf(SpareTime spare) throws InterruptedException {
        return restOf(spare, WORKED);
    }

    private static Duration restOf(SpareTime spare, Duration worked) throws InterruptedException {
        long from = System.nanoTime();
        spare.rest(worked);
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
