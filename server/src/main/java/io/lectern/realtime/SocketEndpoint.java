package io.lectern.realtime;

import org.jspecify.annotations.Nullable;

/**
 * What a module does with the WebSockets of one path. Every bean of this type is registered at its path; only signed-in
 * people of the same origin get as far as {@link #opened}.
 *
 * <p>The calls for one connection never overlap; those for different connections do.
 */
public interface SocketEndpoint {

    /** An Ant pattern below {@code /ws}, e.g. {@code /ws/classes/*}. */
    String path();

    void opened(Connection connection);

    void received(Connection connection, String text);

    /** The connection sent something that cannot be delivered to {@link #received}. */
    void rejected(Connection connection, Rejection why);

    /** The connection is gone; nothing more can be sent. */
    void closed(Connection connection);

    /** What brings a connection up to date that missed messages; null when there is nothing to say. */
    @Nullable
    String resync(Connection connection);

    /** Why a message was not delivered. */
    enum Rejection {
        /** More text than any message needs. */
        TOO_LONG,
        /** More messages a second than a person makes. */
        TOO_MANY
    }
}
