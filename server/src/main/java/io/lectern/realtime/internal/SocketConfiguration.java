package io.lectern.realtime.internal;

import io.lectern.realtime.SocketEndpoint;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Registers every endpoint at its path. The frame's default holds: only pages of our own origin may connect. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {

    private static final long SILENT_SECONDS = 45;

    private final List<SocketHandler> handlers;
    private final List<SocketEndpoint> endpoints;

    SocketConfiguration(List<SocketEndpoint> endpoints) {
        this.endpoints = endpoints;
        this.handlers = endpoints.stream().map(SocketHandler::new).toList();
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        for (int i = 0; i < handlers.size(); i++) {
            registry.addHandler(handlers.get(i), endpoints.get(i).path()).setHandshakeHandler(new PlainHandshake());
        }
    }

    /** Browsers ping every few seconds; who is silent for much longer is gone without having said so. */
    @Scheduled(fixedDelay = 15_000)
    void closeSilentConnections() {
        handlers.forEach(handler -> handler.closeSilent(SILENT_SECONDS));
    }

    /** Without compression: it would be done again for each listener and keep a window of memory for each. */
    private static final class PlainHandshake extends DefaultHandshakeHandler {
        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request, List<WebSocketExtension> requested, List<WebSocketExtension> supported) {
            return List.of();
        }
    }
}
