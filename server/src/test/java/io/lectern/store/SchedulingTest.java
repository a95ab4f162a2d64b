package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SchedulingTest {

    @Test
    void aJobWithAFixedDelayDoesNotWaitForALongOne() throws InterruptedException {
        var scheduler = new Scheduling().taskScheduler();
        scheduler.initialize();
        try {
            var never = new CountDownLatch(1);
            var started = new CountDownLatch(1);
            scheduler.scheduleWithFixedDelay(() -> await(started, never), Duration.ofSeconds(1));
            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

            var other = new CountDownLatch(3);
            scheduler.scheduleWithFixedDelay(other::countDown, Duration.ofMillis(5));
            assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            scheduler.destroy();
        }
    }

    private static void await(CountDownLatch started, CountDownLatch never) {
        started.countDown();
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
