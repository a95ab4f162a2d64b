package io.lectern.operations.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Requests at a fixed rate, whether or not earlier ones are answered. Each is timed from the moment it was due, so that a
 * server that stalls is charged for those who waited meanwhile.
 */
final class ConstantRate {

    /** One request; the number counts from zero. */
    interface Request {
        void send(int number) throws Exception;
    }

    private final int perSecond;
    private final Duration length;

    ConstantRate(int perSecond, Duration length) {
        this.perSecond = perSecond;
        this.length = length;
    }

    /** Milliseconds of each request. @throws IllegalStateException when more than one in a hundred failed */
    Percentiles run(Request request) throws InterruptedException {
        int count = Math.toIntExact(perSecond * length.toSeconds());
        Collection<Double> millis = new ConcurrentLinkedQueue<>();
        Queue<Exception> failures = new ConcurrentLinkedQueue<>();
        var open = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            int number = i;
            long due = start + TimeUnit.SECONDS.toNanos(number) / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Thread.ofVirtual().start(() -> {
                try {
                    request.send(number);
                    millis.add((System.nanoTime() - due) / 1e6);
                } catch (Exception e) {
                    failures.add(e);
                } finally {
                    open.countDown();
                }
            });
        }
        boolean done = open.await(60, TimeUnit.SECONDS);
        if (!done || failures.size() > count / 100) {
            throw new IllegalStateException(failures.size() + " of " + count + " requests failed"
                    + (done ? "" : ", some hang") + (failures.isEmpty() ? "" : ", the first with " + failures.peek()));
        }
        return Percentiles.of(millis);
    }
}
