package io.lectern.operations.bench;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of very many who only listen, so it looks at no more of a message than it must. The teacher's own beats are sent
 * exactly {@value #AHEAD} ms before they start, which tells when a beat was sent.
 */
final class ListenerSeat {

    private static final int AHEAD = 300;
    private static final String BEAT = "\"type\":\"beat\"";
    private static final String OF_THE_LESSON = "\"role\":\"lesson\"";
    private static final Pattern START = Pattern.compile("\"startAt\":(\\d+)");

    private final WebSocket socket;

    private ListenerSeat(WebSocket socket) {
        this.socket = socket;
    }

    /** Enters the class. @param delays gets the milliseconds that each beat took to arrive */
    static ListenerSeat take(Browser who, String classId, double clockOffset, Consumer<Double> delays) {
        URI place = URI.create("ws://" + who.address().getAuthority() + "/ws/classes/" + classId);
        WebSocket socket = who.http()
                .newWebSocketBuilder()
                .header("Cookie", who.cookieHeader())
                .header("Origin", who.address().toString())
                .buildAsync(place, new Listener(clockOffset, delays))
                .join();
        socket.sendText("{\"type\":\"hello\"}", true).join();
        return new ListenerSeat(socket);
    }

    /** Browsers say now and then that they are there. */
    void ping() {
        socket.sendText("{\"type\":\"ping\",\"t\":1}", true).join();
    }

    void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
    }

    private static final class Listener implements WebSocket.Listener {
        private final double clockOffset;
        private final Consumer<Double> delays;
        private final StringBuilder text = new StringBuilder();

        private Listener(double clockOffset, Consumer<Double> delays) {
            this.clockOffset = clockOffset;
            this.delays = delays;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean last) {
            text.append(piece);
            if (last) {
                arrived(System.nanoTime() / 1e6 + clockOffset);
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void arrived(double serverMillis) {
            boolean beat = text.indexOf(BEAT) >= 0 && text.indexOf(BEAT) < 40 && text.indexOf(OF_THE_LESSON) >= 0;
            Matcher start = START.matcher(text);
            if (beat && start.find()) {
                delays.accept(serverMillis - (Long.parseLong(start.group(1)) - AHEAD));
            }
        }
    }
}
