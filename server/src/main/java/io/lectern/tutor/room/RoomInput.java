package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.learning.KnownSkills;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.protocol.ServerMessage.ClipView;
import io.lectern.tutor.Answer;
import io.lectern.tutor.speech.Line;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to a room. */
sealed interface RoomInput {

    record Entered(Attendee who) implements RoomInput {}

    record Left(UserId who) implements RoomInput {}

    /** Their account is gone: nothing of them is to be kept. */
    record Forgotten(UserId who) implements RoomInput {}

    record Asked(Question question) implements RoomInput {}

    record Chose(Attendee who, UUID check, int attempt, Set<Integer> choices) implements RoomInput {}

    record PauseWanted(Attendee who) implements RoomInput {}

    record PlayWanted(Attendee who) implements RoomInput {}

    record SeekWanted(Attendee who, UUID beat) implements RoomInput {}

    /** A section is wanted in full. */
    record WholeWanted(Attendee who, UUID section) implements RoomInput {}

    /** What the one learner of a private class knows, by section. */
    record Known(Map<UUID, KnownSkills.OfSection> sections) implements RoomInput {}

    /** A clip that was asked for; null when it could not be made. */
    record ClipReady(Line line, @Nullable ClipView clip) implements RoomInput {}

    record ClauseFound(UUID question, Answer.Part part) implements RoomInput {}

    /** The search is over; null when it failed. */
    record AnswerComplete(UUID question, @Nullable Answer answer) implements RoomInput {}

    /** The time named by {@link Room#wakeAt()} has come. */
    record Due() implements RoomInput {}

    /** The class was ended from outside. */
    record Stopped() implements RoomInput {}
}
