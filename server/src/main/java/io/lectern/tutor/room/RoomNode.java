package io.lectern.tutor.room;

import io.lectern.store.StoreSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The name under which this node holds its rooms. It is the same after a restart on the same machine and folder, so that a
 * class goes on at once.
 */
@Component
class RoomNode {

    /** How long a room stays with a node that is not heard of. */
    static final Duration HELD = Duration.ofSeconds(20);

    private final String name;

    RoomNode(StoreSettings settings) {
        this.name = host() + ":" + settings.data().toAbsolutePath().normalize();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    String name() {
        return name;
    }
}
