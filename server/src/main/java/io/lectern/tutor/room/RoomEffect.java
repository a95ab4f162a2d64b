package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.speech.Line;
import java.util.BitSet;
import java.util.Map;
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

    /** Somebody gave their first answer to a check. @param about the block of this version that the check is about */
    record Checked(UserId who, UUID check, UUID about, int lessonVersion, boolean right) implements RoomEffect {}

    /** Keep where we are. */
    record Save(RoomMemory memory) implements RoomEffect {}

    /** Nobody is there any more, or the class is over. @param heard the places in the plan that each learner was there for */
    record Attended(TeachingPlan plan, Map<UserId, BitSet> heard) implements RoomEffect {
        public Attended {
            heard = Map.copyOf(heard);
        }
    }

    /** The lesson was taught to its end. */
    record Finished() implements RoomEffect {}
}
