package io.lectern.operations.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a learner's device keeps until the server has them, in the way of the web app: what is given within a moment goes
 * together, one call at a time, and a later answer to a question replaces an earlier one.
 */
final class AnswerQueue {

    /** @param json as it is sent @param givenNanos when the learner gave it */
    record Waiting(String item, String json, long givenNanos) {}

    /** Sends answers. */
    interface Sending {
        /** @return milliseconds until they are to be sent again, 0 when the server has kept them */
        long send(List<Waiting> answers) throws InterruptedException;
    }

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final long gatherMillis;
    private final Sending sending;
    private final Thread sender;
    private boolean closed;
    private @Nullable RuntimeException failure;

    /** @param gatherMillis in which answers are gathered into one call */
    AnswerQueue(long gatherMillis, Sending sending) {
        this.gatherMillis = gatherMillis;
        this.sending = sending;
        this.sender = Thread.ofVirtual().start(this::run);
    }

    synchronized void give(Waiting answer) {
        waiting.put(answer.item(), answer);
        notifyAll();
    }

    synchronized List<Waiting> waiting() {
        return new ArrayList<>(waiting.values());
    }

    /** The server has these. @return those of them that were waiting still */
    synchronized List<Waiting> kept(List<Waiting> answers) {
        return answers.stream()
                .filter(answer -> waiting.remove(answer.item(), answer))
                .toList();
    }

    /** Sends no more. Returns when nothing is on its way; throws what sending threw. */
    void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        sender.join();
        synchronized (this) {
            if (failure != null) {
                throw failure;
            }
        }
    }

    private void run() {
        try {
            long pause = gatherMillis;
            while (awaitAnswers() && isOpenAfter(pause)) {
                pause = Math.max(gatherMillis, sending.send(waiting()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            synchronized (this) {
                failure = e;
            }
        }
    }

    /** Whether there are any. */
    private synchronized boolean awaitAnswers() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        return !closed;
    }

    private synchronized boolean isOpenAfter(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; left > 0 && !closed; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
        return !closed;
    }
}
