package io.lectern.realtime;

import java.security.Principal;
import java.util.UUID;

/**
 * One open WebSocket, usually one browser tab. All methods may be called from any thread.
 *
 * <p>Two connections are the same exactly if their ids are.
 */
public interface Connection {

    UUID id();

    /** The path that was asked for, e.g. {@code /ws/classes/0199...}. */
    String path();

    /** The signed-in person as the security layer knows them. */
    Principal principal();

    /**
     * Queues a text and returns at once. Texts arrive in the order of the calls. A connection that cannot keep up loses
     * its queue and gets {@link SocketEndpoint#resync} in its place.
     */
    void send(String text);

    /** Closes politely: what is queued is sent first. */
    void close(CloseReason reason);

    /** Why the server ends a connection; the code travels in the close frame. */
    enum CloseReason {
        /** The session in which the connection was opened has ended. */
        SIGNED_OUT(4401),
        /** The other side may not be here. */
        REFUSED(4403),
        /** Nothing was heard from the other side for too long. */
        SILENT(4408),
        /** What the connection was for is over. */
        FINISHED(1000);

        private final int code;

        CloseReason(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }
}
