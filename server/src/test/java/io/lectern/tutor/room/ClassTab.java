package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A browser tab in a class. Everything it gets and sends is held against the contract. */
final class ClassTab implements WebSocket.Listener {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE_SECONDS = 10;

    private final LinkedBlockingQueue<ServerMessage> inbox = new LinkedBlockingQueue<>();
    private final List<ServerMessage> all = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    static ClassTab open(int port, UUID liveClass, SignedInPerson person) {
        return connect(port, liveClass, person.cookies(), "http://localhost:" + port);
    }

    static ClassTab connect(int port, UUID liveClass, String cookies, String origin) {
        var tab = new ClassTab();
        tab.socket = HTTP.newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + "/ws/classes/" + liveClass), tab)
                .join();
        return tab;
    }

    static ClassTab enter(int port, UUID liveClass, SignedInPerson person) {
        ClassTab tab = open(port, liveClass, person);
        tab.send(new ClientMessage.Hello());
        return tab;
    }

    void send(ClientMessage message) {
        String text = JSON.writerFor(ClientMessage.class).writeValueAsString(message);
        assertThat(ClassroomSchema.faultsOfClient(text)).as(text).isEmpty();
        sendText(text);
    }

    void sendText(String text) {
        assertThat(socket).isNotNull();
        socket.sendText(text, true).join();
    }

    void leave() {
        assertThat(socket).isNotNull();
        socket.abort();
    }

    <T extends ServerMessage> T next(Class<T> kind) {
        return next(kind, message -> true);
    }

    /** Waits for the next message of this kind that fits; what comes before it is skipped. */
    <T extends ServerMessage> T next(Class<T> kind, Predicate<T> fits) {
        try {
            while (true) {
                ServerMessage message = inbox.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("no " + kind.getSimpleName() + " after " + seen());
                }
                if (kind.isInstance(message) && fits.test(kind.cast(message))) {
                    return kind.cast(message);
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that arrived so far. */
    synchronized List<ServerMessage> seen() {
        return List.copyOf(all);
    }

    int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            String text = partial.toString();
            partial.setLength(0);
            take(text);
        }
        socket.request(1);
        return CompletableFuture.completedStage(null);
    }

    private synchronized void take(String text) {
        List<String> faults = ClassroomSchema.faultsOfServer(text);
        if (!faults.isEmpty()) {
            throw new AssertionError(text + " breaks the contract: " + faults);
        }
        ServerMessage message = JSON.readValue(text, ServerMessage.class);
        all.add(message);
        inbox.add(message);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        if (error instanceof AssertionError) {
            inbox.add(new ServerMessage.Refused("contract", "", String.valueOf(error.getMessage()), null, Map.of()));
        }
        closed.completeExceptionally(error);
    }
}
