package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Person;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is named in what the teacher says to a class, and the same without one of them. */
final class Named {

    /** Whoever asked is not known any more. */
    static final Person NOBODY = new Person(new UUID(0, 0), "");

    private Named() {}

    static Set<UUID> in(ServerMessage message) {
        return switch (message) {
            case ServerMessage.Thinking thinking -> Set.of(thinking.by().userId());
            case ServerMessage.AnswerPart part -> Set.of(part.by().userId());
            case ServerMessage.Queue queue ->
                queue.asks().stream().map(ask -> ask.by().userId()).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /** What the teacher said stays; who asked and their words go. */
    static ServerMessage without(UUID person, ServerMessage message) {
        return switch (message) {
            case ServerMessage.Thinking thinking
            when thinking.by().userId().equals(person) ->
                new ServerMessage.Thinking(thinking.epoch(), thinking.askId(), NOBODY, "");
            case ServerMessage.AnswerPart part when part.by().userId().equals(person) -> Wire.by(NOBODY, part);
            case ServerMessage.Queue queue ->
                new ServerMessage.Queue(queue.asks().stream()
                        .filter(ask -> !ask.by().userId().equals(person))
                        .toList());
            default -> message;
        };
    }
}
