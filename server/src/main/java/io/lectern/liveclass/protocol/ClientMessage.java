package io.lectern.liveclass.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/** What a browser sends. Ids of questions and chat lines are made by the browser, so that a repetition changes nothing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = ClientMessage.Hello.class, name = "hello"),
    @Type(value = ClientMessage.Ping.class, name = "ping"),
    @Type(value = ClientMessage.Hand.class, name = "hand"),
    @Type(value = ClientMessage.Chat.class, name = "chat"),
    @Type(value = ClientMessage.Ask.class, name = "ask"),
    @Type(value = ClientMessage.Choose.class, name = "check"),
    @Type(value = ClientMessage.Pause.class, name = "pause"),
    @Type(value = ClientMessage.Play.class, name = "play"),
    @Type(value = ClientMessage.Seek.class, name = "seek"),
    @Type(value = ClientMessage.Whole.class, name = "whole")
})
public sealed interface ClientMessage {

    /** Enters the class; answered by {@link ServerMessage.Welcome}. Always the first message of a connection. */
    record Hello() implements ClientMessage {}

    /** Measures the clocks. @param t anything; comes back unchanged */
    record Ping(double t) implements ClientMessage {}

    record Hand(boolean up) implements ClientMessage {}

    /** Says something to the others in the class. */
    record Chat(UUID id, String text) implements ClientMessage {}

    /** What a browser sends to the teacher rather than to the others. */
    sealed interface ToTeacher extends ClientMessage {}

    /** Asks the teacher, who stops at once. */
    record Ask(UUID id, String text) implements ToTeacher {}

    /** Answers a check. @param choices zero-based; empty to skip it */
    record Choose(UUID checkId, int attempt, List<Integer> choices) implements ToTeacher {
        public Choose {
            choices = List.copyOf(choices);
        }
    }

    record Pause() implements ToTeacher {}

    record Play() implements ToTeacher {}

    /** Goes to a beat of the plan. */
    record Seek(UUID beatId) implements ToTeacher {}

    /** Wants a section that was shortened taught in full. @param sectionId its heading */
    record Whole(UUID sectionId) implements ToTeacher {}
}
