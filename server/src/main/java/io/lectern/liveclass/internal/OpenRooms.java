package io.lectern.liveclass.internal;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.ClassChannel;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.realtime.SteadyTime;
import io.lectern.realtime.Topics;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The classes in which somebody is connected to this node. */
@Component
class OpenRooms implements ClassChannel {

    private final Map<ClassId, OpenRoom> rooms = new ConcurrentHashMap<>();
    private final Chat chat;
    private final Topics topics;
    private final MessageCodec codec;
    private final SteadyTime time;

    OpenRooms(Chat chat, Topics topics, MessageCodec codec, SteadyTime time) {
        this.chat = chat;
        this.topics = topics;
        this.codec = codec;
        this.time = time;
    }

    /** Does something in the room, which is opened if nobody was there; atomic with the closing of empty rooms. */
    void in(ClassId id, Consumer<OpenRoom> action) {
        rooms.compute(id, (key, open) -> {
            // numbers go on from the time, so that they still grow after the room was empty or the server restarted
            OpenRoom room = open == null ? new OpenRoom(id, chat.latest(id), time.millis(), topics, codec) : open;
            action.accept(room);
            return room;
        });
    }

    Optional<OpenRoom> find(ClassId id) {
        return Optional.ofNullable(rooms.get(id));
    }

    @Override
    public void publish(ClassId liveClass, ServerMessage message) {
        find(liveClass).ifPresent(room -> room.publish(message));
    }

    @Override
    public void publishEach(ClassId liveClass, Function<UserId, ServerMessage> message) {
        find(liveClass).ifPresent(room -> room.publishEach(message));
    }

    @Override
    public void tell(ClassId liveClass, UserId person, ServerMessage.Personal message) {
        find(liveClass).ifPresent(room -> room.tell(person, message));
    }

    /** Many who come at once are announced together: in a large class one message each would be a flood. */
    @Scheduled(fixedDelay = 400)
    void announcePresence() {
        rooms.values().forEach(OpenRoom::announcePresence);
        rooms.keySet().forEach(id -> rooms.computeIfPresent(id, (key, room) -> room.empty() ? null : room));
    }
}
