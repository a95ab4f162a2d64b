package io.lectern.realtime.internal;

import io.lectern.kernel.Ids;
import io.lectern.realtime.Connection;
import io.lectern.realtime.SocketEndpoint;
import java.io.IOException;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** A connection on Tomcat's WebSocket, with its queue, its allowance of messages and the time it was last heard. */
class SocketConnection implements Connection {

    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final int BURST = 60;
    private static final int PER_SECOND = 20;
    private static final int MAX_CHARS = 16 * 1024;

    private final UUID id = Ids.next();
    private final WebSocketSession session;
    private final Principal principal;
    private final String path;
    private final Outbox outbox;
    private final StringBuilder partial = new StringBuilder();
    private boolean tooLong;
    private double allowance = BURST;
    private long allowanceAt = System.nanoTime();
    private volatile long heardAt = System.nanoTime();

    SocketConnection(WebSocketSession session, SocketEndpoint endpoint) {
        this.session = session;
        this.principal = Objects.requireNonNull(session.getPrincipal(), "only signed-in people get here");
        this.path = Objects.requireNonNull(session.getUri()).getPath();
        this.outbox = new Outbox(
                text -> session.sendMessage(new TextMessage(text)), () -> endpoint.resync(this), this::closeSession);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Principal principal() {
        return principal;
    }

    @Override
    public void send(String text) {
        outbox.put(text);
    }

    @Override
    public void close(CloseReason reason) {
        outbox.finish(() -> close(new CloseStatus(reason.code())));
    }

    /** Adds a piece of a message; gives the message to the endpoint when it is whole. */
    void heard(String piece, boolean last, SocketEndpoint endpoint) {
        heardAt = System.nanoTime();
        tooLong |= partial.length() + piece.length() > MAX_CHARS;
        if (!tooLong) {
            partial.append(piece);
        }
        if (!last) {
            return;
        }
        String text = partial.toString();
        boolean rejected = tooLong;
        partial.setLength(0);
        tooLong = false;
        if (!allowed()) {
            endpoint.rejected(this, SocketEndpoint.Rejection.TOO_MANY);
        } else if (rejected) {
            endpoint.rejected(this, SocketEndpoint.Rejection.TOO_LONG);
        } else {
            endpoint.received(this, text);
        }
    }

    void gone() {
        outbox.abandon();
    }

    long silentSeconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - heardAt);
    }

    private boolean allowed() {
        long now = System.nanoTime();
        allowance = Math.min(BURST, allowance + (now - allowanceAt) / 1e9 * PER_SECOND);
        allowanceAt = now;
        if (allowance < 1) {
            return false;
        }
        allowance--;
        return true;
    }

    private void closeSession() {
        close(CloseStatus.SESSION_NOT_RELIABLE);
    }

    private void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException e) {
            log.debug("closing a connection that is gone", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Connection that && id.equals(that.id());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
