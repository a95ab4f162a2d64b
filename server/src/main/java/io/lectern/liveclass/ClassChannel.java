package io.lectern.liveclass;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import java.util.function.Function;

/** Speaks to the people in a class. Nothing here waits for anybody. */
public interface ClassChannel {

    /** To everybody, in order, numbered. */
    void publish(ClassId liveClass, ServerMessage message);

    /** To every tab of one person. */
    void tell(ClassId liveClass, UserId person, ServerMessage.Personal message);

    /** To everybody, each with their own text. */
    void publishEach(ClassId liveClass, Function<UserId, ServerMessage> message);
}
