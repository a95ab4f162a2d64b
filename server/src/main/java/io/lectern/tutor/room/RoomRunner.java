package io.lectern.tutor.room;

import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import io.lectern.liveclass.protocol.ServerMessage.StageView;
import io.lectern.realtime.SteadyTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one room on a virtual thread of its own: what happens is queued and taken one by one, so that the {@link Room} needs
 * no locks; what the room decides is carried out at once, and kept after everybody has heard of it.
 */
class RoomRunner implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(RoomRunner.class);
    private static final long IDLE_MS = TimeUnit.MINUTES.toMillis(5);

    /** What arrives. */
    sealed interface Mail {
        record Input(RoomInput input) implements Mail {}

        record View(Consumer<StageView> reader) implements Mail {}

        record Quit() implements Mail {}
    }

    private final ClassSummary liveClass;
    private final RoomWork work;
    private final SteadyTime time;
    private final Consumer<RoomRunner> whenDone;
    private final BlockingQueue<Mail> inbox = new LinkedBlockingQueue<>();
    private volatile int lessonVersion;

    RoomRunner(ClassSummary liveClass, RoomWork work, SteadyTime time, Consumer<RoomRunner> whenDone) {
        this.liveClass = liveClass;
        this.work = work;
        this.time = time;
        this.whenDone = whenDone;
    }

    ClassSummary liveClass() {
        return liveClass;
    }

    /** The published version that is taught here. */
    int lessonVersion() {
        return lessonVersion;
    }

    void post(RoomInput input) {
        inbox.add(new Mail.Input(input));
    }

    /** Hands over the view after everything that was posted before, while nothing else happens in the room. */
    void view(Consumer<StageView> reader) {
        inbox.add(new Mail.View(reader));
    }

    void quit() {
        inbox.add(new Mail.Quit());
    }

    boolean hasMail() {
        return !inbox.isEmpty();
    }

    @Override
    public void run() {
        try {
            RoomWork.Opened opened = work.open(liveClass);
            lessonVersion = opened.state().lessonVersion();
            play(opened.room(), opened.state());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("a class cannot be taught", e);
            turnAway(e);
        } finally {
            whenDone.accept(this);
        }
    }

    /** Tells those who came why there is no class. */
    private void turnAway(RuntimeException why) {
        for (Mail mail = inbox.poll(); mail != null; mail = inbox.poll()) {
            if (mail instanceof Mail.Input in && in.input() instanceof RoomInput.Entered entered) {
                work.refuse(liveClass, entered.who(), why);
            }
        }
    }

    private void play(Room room, RoomState opened) throws InterruptedException {
        RoomState state = opened;
        while (true) {
            Mail mail = inbox.poll(patience(room), TimeUnit.MILLISECONDS);
            switch (mail) {
                case Mail.Input(RoomInput input) -> state = handle(room, state, input);
                case Mail.View(Consumer<StageView> reader) -> reader.accept(room.view());
                case Mail.Quit quit -> {
                    return;
                }
                case null -> {
                    if (room.wakeAt() == null && room.isEmpty()) {
                        return;
                    }
                    state = handle(room, state, new RoomInput.Due());
                }
            }
            if (room.view().phase() == Phase.ENDED && inbox.isEmpty()) {
                return;
            }
        }
    }

    private long patience(Room room) {
        Long wakeAt = room.wakeAt();
        return wakeAt == null ? IDLE_MS : Math.max(0, wakeAt - time.millis());
    }

    private RoomState handle(Room room, RoomState state, RoomInput input) {
        try {
            return carryOut(state, room.on(input, time.millis()));
        } catch (RuntimeException e) {
            log.error("a class went on without {}", input.getClass().getSimpleName(), e);
            return state;
        }
    }

    private RoomState carryOut(RoomState state, List<RoomEffect> effects) {
        List<ServerMessage> said = new ArrayList<>();
        RoomMemory memory = null;
        for (RoomEffect effect : effects) {
            work.carryOut(this, effect);
            if (effect instanceof RoomEffect.Publish publish) {
                said.add(publish.message());
            } else if (effect instanceof RoomEffect.Save save) {
                memory = save.memory();
            }
        }
        return keep(state, said, memory);
    }

    private RoomState keep(RoomState state, List<ServerMessage> said, @Nullable RoomMemory memory) {
        if (!said.isEmpty()) {
            work.append(liveClass, said);
        }
        return memory == null ? state : work.save(state, memory);
    }
}
