package io.lectern.realtime.internal;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be sent to one connection: bounded in number and size, drained in order by a virtual thread that lives
 * only while there is something to send.
 *
 * <p>When the bound is passed, everything that waits is dropped and one fresh text, made at the moment it can be sent,
 * takes its place; until then later texts are dropped too, since the fresh one includes them.
 */
class Outbox {

    /** Sends one text and returns when the network has taken it. */
    interface Wire {
        void send(String text) throws IOException;
    }

    private static final int MAX_TEXTS = 256;
    private static final int MAX_CHARS = 512 * 1024;

    private final Wire wire;
    private final Supplier<@Nullable String> fresh;
    private final Runnable failed;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<String> waiting = new ArrayDeque<>();
    private int waitingChars;
    private boolean overrun;
    private boolean draining;
    private boolean closed;
    private @Nullable Runnable whenEmpty;

    /**
     * @param fresh what replaces dropped texts
     * @param failed called once when the wire fails
     */
    Outbox(Wire wire, Supplier<@Nullable String> fresh, Runnable failed) {
        this.wire = wire;
        this.fresh = fresh;
        this.failed = failed;
    }

    void put(String text) {
        lock.lock();
        try {
            if (closed || overrun) {
                return;
            }
            waiting.add(text);
            waitingChars += text.length();
            if (waiting.size() > MAX_TEXTS || waitingChars > MAX_CHARS) {
                waiting.clear();
                waitingChars = 0;
                overrun = true;
            }
            startDraining();
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more; runs the action when the last text is out. */
    void finish(Runnable action) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            whenEmpty = action;
            startDraining();
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more and forgets what waits. */
    void abandon() {
        lock.lock();
        try {
            closed = true;
            overrun = false;
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    private void startDraining() {
        if (!draining) {
            draining = true;
            Thread.ofVirtual().name("outbox").start(this::drain);
        }
    }

    private void drain() {
        try {
            for (Runnable next = next(); next != null; next = next()) {
                next.run();
            }
        } catch (WireFailed e) {
            abandon();
            failed.run();
        }
    }

    private @Nullable Runnable next() {
        lock.lock();
        try {
            if (overrun) {
                overrun = false;
                return () -> sendFresh();
            }
            String text = waiting.poll();
            if (text != null) {
                waitingChars -= text.length();
                return () -> send(text);
            }
            draining = false;
            Runnable last = whenEmpty;
            whenEmpty = null;
            return last;
        } finally {
            lock.unlock();
        }
    }

    private void sendFresh() {
        String text = fresh.get();
        if (text != null) {
            send(text);
        }
    }

    private void send(String text) {
        try {
            wire.send(text);
        } catch (IOException | IllegalStateException e) {
            throw new WireFailed(e);
        }
    }

    /** The other side is gone or does not read. */
    private static final class WireFailed extends RuntimeException {
        WireFailed(Throwable cause) {
            super(cause);
        }
    }
}
