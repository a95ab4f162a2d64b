package io.lectern.liveclass.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.SignedInBrowser;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Problem;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.Stage;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.realtime.Connection;
import io.lectern.realtime.Connection.CloseReason;
import io.lectern.realtime.SocketEndpoint;
import io.lectern.realtime.SteadyTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The WebSocket of a class: lets people in and brings each message to the one who deals with it. */
@Component
class ClassEndpoint implements SocketEndpoint {

    private static final Logger log = LoggerFactory.getLogger(ClassEndpoint.class);
    private static final String PATH = "/ws/classes/";
    private static final int LONGEST = 16 * 1024;

    private final Door door;
    private final OpenRooms rooms;
    private final Chat chat;
    private final Stage stage;
    private final MessageCodec codec;
    private final SteadyTime time;
    private final OpenConnections connections;
    private final Map<UUID, Door.Entry> entered = new ConcurrentHashMap<>();

    ClassEndpoint(
            Door door,
            OpenRooms rooms,
            Chat chat,
            Stage stage,
            MessageCodec codec,
            SteadyTime time,
            OpenConnections connections) {
        this.door = door;
        this.rooms = rooms;
        this.chat = chat;
        this.stage = stage;
        this.codec = codec;
        this.time = time;
        this.connections = connections;
    }

    @Override
    public String path() {
        return PATH + "*";
    }

    @Override
    public void opened(Connection connection) {
        connections.opened(connection);
    }

    @Override
    public void received(Connection connection, String text) {
        UUID about = null;
        try {
            ClientMessage message = codec.read(text);
            about = idOf(message);
            handle(connection, message);
        } catch (Problem problem) {
            refuse(connection, problem, about);
        } catch (RuntimeException e) {
            log.error("a message of a class failed", e);
            refuse(connection, new ClassProblem.Failed(), about);
        }
    }

    private void handle(Connection connection, ClientMessage message) {
        Door.Entry entry = entered.get(connection.id());
        if (message instanceof ClientMessage.Ping ping) {
            connection.send(codec.write(new ServerMessage.Pong(ping.t(), time.millis())));
        } else if (message instanceof ClientMessage.Hello) {
            if (entry == null) {
                enter(connection);
            }
        } else if (entry == null) {
            throw new ClassProblem.BadMessage("hello comes first");
        } else if (entry.attendee().observes()) {
            throw new GeneralProblem.Forbidden("class.take-part");
        } else {
            takePart(entry.liveClass().id(), entry.attendee(), message);
        }
    }

    private void takePart(ClassId id, Attendee who, ClientMessage message) {
        switch (message) {
            case ClientMessage.Hand hand -> rooms.in(id, room -> room.hand(who, hand.up()));
            case ClientMessage.Chat line ->
                chat.say(id, who, line.id(), line.text()).ifPresent(said -> rooms.in(id, room -> room.said(said)));
            case ClientMessage.ToTeacher toTeacher -> stage.received(id, who, toTeacher);
            case ClientMessage.Hello hello -> throw new IllegalStateException("handled before");
            case ClientMessage.Ping ping -> throw new IllegalStateException("handled before");
        }
    }

    private void enter(Connection connection) {
        Door.Entry entry;
        try {
            entry = door.enter(actorOf(connection), classOf(connection));
        } catch (Problem problem) {
            refuse(connection, problem, null);
            connection.close(CloseReason.REFUSED);
            return;
        }
        ClassSummary liveClass = entry.liveClass();
        entered.put(connection.id(), entry);
        rooms.in(liveClass.id(), room -> room.seat(entry.attendee(), connection));
        stage.entered(
                liveClass,
                entry.attendee(),
                view -> rooms.find(liveClass.id())
                        .ifPresent(room -> room.welcome(liveClass, entry.attendee(), connection, view, time.millis())));
    }

    @Override
    public void closed(Connection connection) {
        connections.closed(connection);
        Door.Entry entry = entered.remove(connection.id());
        if (entry == null) {
            return;
        }
        ClassId id = entry.liveClass().id();
        rooms.in(id, room -> {
            if (room.unseat(entry.attendee(), connection)) {
                stage.left(id, entry.attendee());
            }
        });
    }

    @Override
    public void rejected(Connection connection, Rejection why) {
        refuse(
                connection,
                switch (why) {
                    case TOO_LONG -> new ClassProblem.MessageTooLong(LONGEST);
                    case TOO_MANY -> new ClassProblem.TooManyMessages();
                },
                null);
    }

    @Override
    public @Nullable String resync(Connection connection) {
        Door.Entry entry = entered.get(connection.id());
        if (entry == null) {
            return null;
        }
        ClassSummary liveClass = entry.liveClass();
        var text = new CompletableFuture<String>();
        stage.entered(
                liveClass,
                entry.attendee(),
                view -> rooms.find(liveClass.id())
                        .ifPresentOrElse(
                                room -> text.complete(
                                        room.freshWelcome(liveClass, entry.attendee(), view, time.millis())),
                                () -> text.cancel(false)));
        return text.completeOnTimeout(null, 5, TimeUnit.SECONDS)
                .exceptionally(e -> null)
                .join();
    }

    private void refuse(Connection connection, Problem problem, @Nullable UUID about) {
        connection.send(codec.write(new ServerMessage.Refused(
                problem.slug(), problem.title(), problem.detail(), about, problem.properties())));
    }

    private static @Nullable UUID idOf(ClientMessage message) {
        return switch (message) {
            case ClientMessage.Ask ask -> ask.id();
            case ClientMessage.Chat line -> line.id();
            case ClientMessage.Choose choice -> choice.checkId();
            case ClientMessage.Seek seek -> seek.beatId();
            case ClientMessage.Whole whole -> whole.sectionId();
            case ClientMessage.Hello none -> null;
            case ClientMessage.Ping none -> null;
            case ClientMessage.Hand none -> null;
            case ClientMessage.Pause none -> null;
            case ClientMessage.Play none -> null;
        };
    }

    private static Actor actorOf(Connection connection) {
        if (connection.principal() instanceof SignedInBrowser browser) {
            return browser.actor();
        }
        throw new GeneralProblem.Forbidden("class.enter");
    }

    private static ClassId classOf(Connection connection) {
        try {
            return ClassId.of(UUID.fromString(connection.path().substring(PATH.length())));
        } catch (IllegalArgumentException e) {
            throw new GeneralProblem.NotFound("class");
        }
    }
}
