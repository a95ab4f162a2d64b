package io.lectern.liveclass.internal;

import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.protocol.ServerMessage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people in a class write to each other. */
@Service
class Chat {

    private static final int SHOWN = 50;

    private final ChatLines lines;
    private final Clock clock;

    Chat(ChatLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** Keeps a line; empty if it was said already. */
    @Transactional
    Optional<ServerMessage.Chat> say(ClassId liveClass, Attendee who, UUID id, String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new ClassProblem.BadMessage("a chat line needs text");
        }
        if (said.length() > ChatLine.MAX_LENGTH) {
            throw new ClassProblem.MessageTooLong(ChatLine.MAX_LENGTH);
        }
        if (lines.existsById(id)) {
            return Optional.empty();
        }
        return Optional.of(message(lines.save(
                new ChatLine(id, null, liveClass.value(), who.id().value(), who.name(), said, clock.instant()))));
    }

    @Transactional(readOnly = true)
    List<ServerMessage.Chat> latest(ClassId liveClass) {
        return lines.findByClassIdOrderBySaidAtDesc(liveClass.value(), Limit.of(SHOWN)).reversed().stream()
                .map(Chat::message)
                .toList();
    }

    private static ServerMessage.Chat message(ChatLine line) {
        return new ServerMessage.Chat(
                line.id(),
                new ServerMessage.Person(line.authorId(), line.authorName()),
                line.text(),
                line.saidAt().toEpochMilli());
    }
}
