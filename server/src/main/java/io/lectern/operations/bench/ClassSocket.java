package io.lectern.operations.bench;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's place in a class: sends, and waits for what comes. */
final class ClassSocket implements AutoCloseable {

    /** A message and when it was there whole. */
    record Received(JsonNode message, long nanos) {
        boolean is(String type) {
            return message.path("type").asString("").equals(type);
        }
    }

    private final WebSocket socket;
    private final BlockingQueue<Received> received;

    private ClassSocket(WebSocket socket, BlockingQueue<Received> received) {
        this.socket = socket;
        this.received = received;
    }

    /** Enters the class; the welcome is the first message to come. */
    static ClassSocket enter(Browser who, String classId) throws InterruptedException {
        URI address = who.address();
        URI place = URI.create("ws://" + address.getAuthority() + "/ws/classes/" + classId);
        BlockingQueue<Received> queue = new LinkedBlockingQueue<>();
        WebSocket socket = who.http()
                .newWebSocketBuilder()
                .header("Cookie", who.cookieHeader())
                .header("Origin", address.toString())
                .buildAsync(place, new Listener(queue))
                .join();
        var entered = new ClassSocket(socket, queue);
        entered.send(Map.of("type", "hello"));
        return entered;
    }

    /** One message at a time: a pending one makes a WebSocket refuse the next. */
    synchronized void send(Map<String, ?> message) {
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
    }

    /** Browsers say now and then that they are there. */
    void ping() {
        send(Map.of("type", "ping", "t", 1));
    }

    /** The next message of this kind; others are passed over. Null when none comes in time. */
    @Nullable
    Received await(Predicate<Received> wanted, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (true) {
            Received next = received.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next == null || wanted.test(next)) {
                return next;
            }
        }
    }

    /** How far the server's clock is from {@link System#nanoTime}, in ms: the quickest of some exchanges tells it best. */
    double clockOffset() throws InterruptedException {
        double best = Double.MAX_VALUE;
        double offset = Double.NaN;
        for (int i = 0; i < 15; i++) {
            long sent = System.nanoTime();
            send(Map.of("type", "ping", "t", i));
            Received pong = await(message -> message.is("pong"), 5);
            if (pong != null && pong.nanos() - sent < best) {
                best = pong.nanos() - sent;
                offset = pong.message().get("serverTime").asLong() - (sent + best / 2) / 1e6;
            }
        }
        if (Double.isNaN(offset)) {
            throw new IllegalStateException("the class does not answer a ping");
        }
        return offset;
    }

    @Override
    public void close() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<Received> queue;
        private final StringBuilder text = new StringBuilder();

        private Listener(BlockingQueue<Received> queue) {
            this.queue = queue;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                long now = System.nanoTime();
                queue.add(new Received(JsonMapper.shared().readTree(text.toString()), now));
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
