package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.speech.Line;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a room wants done. The order counts. */
sealed interface RoomEffect {

    /** To everybody. */
    record Publish(ServerMessage message) implements RoomEffect {}

    /** To everybody, each with their own text. */
    record PublishEach(Function<UserId, ServerMessage> message) implements RoomEffect {}

    record Tell(UserId who, ServerMessage.Personal message) implements RoomEffect {}

    /** Make this clip and hand it back. */
    record Fetch(Line line) implements RoomEffect {}

    /** Find an answer and hand it back clause by clause. */
    record FindAnswer(Question question, @Nullable UUID block, LearnerQuestion.@Nullable Exchange before)
            implements RoomEffect {}

    /** These people were taught this block. */
    record Taught(Set<UserId> people, UUID block) implements RoomEffect {}

    /** Keep where we are. */
    record Save(RoomMemory memory) implements RoomEffect {}

    /** The lesson is over. @param people who were taught to the end */
    record Finished(Set<UserId> people) implements RoomEffect {}
}
