package io.lectern.liveclass;

import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage.StageView;
import java.util.function.Consumer;

/**
 * What happens at the front of the room. Liveclass knows who is there and carries messages; whoever implements this
 * teaches, and speaks through {@link ClassChannel}.
 */
public interface Stage {

    /**
     * Somebody opened a connection (one more, perhaps). The view is handed over while nothing else is published to this
     * class, so that no message is missed and none comes twice.
     */
    void entered(ClassSummary liveClass, Attendee who, Consumer<StageView> view);

    /** The last connection of this person is gone. */
    void left(ClassId liveClass, Attendee who);

    void received(ClassId liveClass, Attendee who, ClientMessage.ToTeacher message);
}
