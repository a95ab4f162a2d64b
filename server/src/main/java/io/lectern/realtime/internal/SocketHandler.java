package io.lectern.realtime.internal;

import io.lectern.realtime.Connection.CloseReason;
import io.lectern.realtime.SocketEndpoint;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** Turns the sessions of one path into connections of its endpoint. */
class SocketHandler implements WebSocketHandler {

    private static final Logger log = LoggerFactory.getLogger(SocketHandler.class);

    private final SocketEndpoint endpoint;
    private final Map<String, SocketConnection> connections = new ConcurrentHashMap<>();

    SocketHandler(SocketEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var connection = new SocketConnection(session, endpoint);
        connections.put(session.getId(), connection);
        endpoint.opened(connection);
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
        SocketConnection connection = connections.get(session.getId());
        if (connection != null && message instanceof TextMessage text) {
            connection.heard(text.getPayload(), text.isLast(), endpoint);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        log.debug("a connection broke", exception);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        SocketConnection connection = connections.remove(session.getId());
        if (connection != null) {
            connection.gone();
            endpoint.closed(connection);
        }
    }

    /** Messages come in pieces, so that a long one is refused with a word and costs no large buffer. */
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    void closeSilent(long seconds) {
        connections.values().stream()
                .filter(connection -> connection.silentSeconds() > seconds)
                .forEach(connection -> connection.close(CloseReason.SILENT));
    }
}
