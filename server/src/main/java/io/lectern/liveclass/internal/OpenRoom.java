package io.lectern.liveclass.internal;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Person;
import io.lectern.realtime.Connection;
import io.lectern.realtime.Topics;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * One class as long as somebody is connected: who is there, whose hand is up, the last chat lines, and the number of the
 * last message. Everybody sees everything in the same order.
 */
class OpenRoom {

    private static final int ROSTER_SHOWN = 200;
    private static final int CHAT_KEPT = 100;

    private final ClassId id;
    private final Topics topics;
    private final MessageCodec codec;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UserId, Seat> seats = new LinkedHashMap<>();
    private final Map<UserId, Person> hands = new LinkedHashMap<>();
    private final Deque<ServerMessage.Chat> chat = new ArrayDeque<>();
    private final Map<UserId, Person> joined = new LinkedHashMap<>();
    private final Set<UserId> left = new LinkedHashSet<>();
    private long seq;

    /** A person and the tabs they have open. */
    private record Seat(Attendee attendee, Set<Connection> connections) {}

    OpenRoom(ClassId id, List<ServerMessage.Chat> said, long seq, Topics topics, MessageCodec codec) {
        this.id = id;
        this.topics = topics;
        this.codec = codec;
        this.seq = seq;
        chat.addAll(said);
    }

    void seat(Attendee attendee, Connection connection) {
        locked(() -> {
            boolean isNew = !seats.containsKey(attendee.id());
            seats.computeIfAbsent(attendee.id(), key -> new Seat(attendee, new HashSet<>()))
                    .connections()
                    .add(connection);
            if (isNew && !left.remove(attendee.id())) {
                joined.put(attendee.id(), person(attendee));
            }
        });
    }

    /** Sends the welcome and lets the connection hear everything that comes after it. */
    void welcome(
            ClassSummary liveClass, Attendee attendee, Connection connection, ServerMessage.StageView stage, long now) {
        locked(() -> {
            Seat seat = seats.get(attendee.id());
            if (seat != null && seat.connections().contains(connection)) {
                topics.join(topic(), connection);
                connection.send(codec.write(welcomeOf(liveClass, attendee, stage, now)));
            }
        });
    }

    /** The text of a welcome for a connection that is in the room already. */
    String freshWelcome(ClassSummary liveClass, Attendee attendee, ServerMessage.StageView stage, long now) {
        lock.lock();
        try {
            return codec.write(welcomeOf(liveClass, attendee, stage, now));
        } finally {
            lock.unlock();
        }
    }

    private ServerMessage.Welcome welcomeOf(
            ClassSummary liveClass, Attendee attendee, ServerMessage.StageView stage, long now) {
        var you = new ServerMessage.You(
                attendee.id().value(),
                attendee.name(),
                attendee.language(),
                attendee.part().name(),
                attendee.hosts());
        var info = new ServerMessage.ClassInfo(
                liveClass.id().value(),
                liveClass.lesson().value(),
                liveClass.course().value(),
                liveClass.kind().name(),
                liveClass.title(),
                liveClass.language(),
                liveClass.character());
        List<Person> roster = seats.values().stream()
                .limit(ROSTER_SHOWN)
                .map(seat -> person(seat.attendee()))
                .toList();
        return new ServerMessage.Welcome(
                you, info, stage, roster, seats.size(), List.copyOf(hands.values()), List.copyOf(chat), seq, now);
    }

    /** Takes a connection out; true if the person has no other one here. */
    boolean unseat(Attendee attendee, Connection connection) {
        lock.lock();
        try {
            topics.leave(topic(), connection);
            Seat seat = seats.get(attendee.id());
            if (seat == null
                    || !seat.connections().remove(connection)
                    || !seat.connections().isEmpty()) {
                return false;
            }
            seats.remove(attendee.id());
            hands.remove(attendee.id());
            if (joined.remove(attendee.id()) == null) {
                left.add(attendee.id());
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void publish(ServerMessage message) {
        locked(() -> topics.publish(topic(), codec.write(message, ++seq)));
    }

    void publishEach(Function<UserId, ServerMessage> message) {
        locked(() -> {
            seq++;
            seats.forEach((person, seat) -> {
                String text = codec.write(message.apply(person), seq);
                seat.connections().forEach(connection -> connection.send(text));
            });
        });
    }

    void tell(UserId person, ServerMessage.Personal message) {
        locked(() -> {
            Seat seat = seats.get(person);
            if (seat != null) {
                String text = codec.write(message);
                seat.connections().forEach(connection -> connection.send(text));
            }
        });
    }

    void hand(Attendee attendee, boolean up) {
        locked(() -> {
            Person person = person(attendee);
            boolean changed =
                    up ? hands.putIfAbsent(attendee.id(), person) == null : hands.remove(attendee.id()) != null;
            if (changed) {
                publish(new ServerMessage.Hand(person, up));
            }
        });
    }

    void said(ServerMessage.Chat line) {
        locked(() -> {
            chat.addLast(line);
            if (chat.size() > CHAT_KEPT) {
                chat.removeFirst();
            }
            publish(line);
        });
    }

    /** Tells who came and went since the last time; many at once are one message. */
    void announcePresence() {
        locked(() -> {
            if (joined.isEmpty() && left.isEmpty()) {
                return;
            }
            List<UUID> gone = left.stream().map(UserId::value).toList();
            publish(new ServerMessage.Presence(seats.size(), List.copyOf(joined.values()), gone));
            joined.clear();
            left.clear();
        });
    }

    boolean empty() {
        lock.lock();
        try {
            return seats.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    static Person person(Attendee attendee) {
        return new Person(attendee.id().value(), attendee.name());
    }

    private String topic() {
        return "class/" + id.value();
    }

    private void locked(Runnable action) {
        lock.lock();
        try {
            action.run();
        } finally {
            lock.unlock();
        }
    }
}
