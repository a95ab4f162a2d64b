package io.lectern.tutor.speech.clips;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does the heavy work of voices, two pieces at a time, what a class waits for before what is made ahead.
 *
 * <p>Its threads are the platform's: synthesis computes for hundreds of milliseconds, and virtual threads that compute
 * would keep all others from running.
 */
@Component
final class RecordingStudio implements DisposableBean {

    private static final int PLACES = 2;

    private final PriorityBlockingQueue<Session<?>> queue = new PriorityBlockingQueue<>();
    private final AtomicLong arrivals = new AtomicLong();
    private final Thread[] threads = new Thread[PLACES];

    RecordingStudio() {
        for (int i = 0; i < PLACES; i++) {
            threads[i] = Thread.ofPlatform().daemon().name("voice-" + i).start(this::work);
        }
    }

    /** Who waits for it. */
    enum Urgency {
        LIVE,
        AHEAD
    }

    /** A piece of work and its future. */
    static final class Session<T> implements Comparable<Session<?>> {
        private final Callable<T> work;
        private final long arrival;
        private final CompletableFuture<T> result = new CompletableFuture<>();
        private volatile Urgency urgency;

        private Session(Callable<T> work, Urgency urgency, long arrival) {
            this.work = work;
            this.urgency = urgency;
            this.arrival = arrival;
        }

        CompletableFuture<T> result() {
            return result;
        }

        @Override
        public int compareTo(Session<?> other) {
            int byUrgency = urgency.compareTo(other.urgency);
            return byUrgency != 0 ? byUrgency : Long.compare(arrival, other.arrival);
        }

        private void run() {
            try {
                result.complete(work.call());
            } catch (Exception | LinkageError e) {
                result.completeExceptionally(e);
            }
        }
    }

    <T> Session<T> book(Callable<T> work, Urgency urgency) {
        var session = new Session<>(work, urgency, arrivals.getAndIncrement());
        queue.add(session);
        return session;
    }

    /** Somebody waits for it now: it moves before all that is made ahead, unless it has begun. */
    void hurry(Session<?> session) {
        if (session.urgency == Urgency.AHEAD && queue.remove(session)) {
            session.urgency = Urgency.LIVE;
            queue.add(session);
        }
    }

    @Override
    public void destroy() {
        for (Thread thread : threads) {
            thread.interrupt();
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                queue.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
