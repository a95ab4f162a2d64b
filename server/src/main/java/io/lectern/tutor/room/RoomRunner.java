package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import io.lectern.liveclass.protocol.ServerMessage.StageView;
import io.lectern.realtime.SteadyTime;
import io.lectern.tutor.TutorProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one room on a virtual thread of its own: what happens is queued and taken one by one, so that the {@link Room} needs
 * no locks; what the room decides is carried out at once, and kept a moment after everybody has heard of it.
 */
class RoomRunner implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(RoomRunner.class);
    /** What happens close together within a beat is kept together, when this long nothing came. */
    private static final long QUIET_MS = 150;
    /** However much comes, nothing waits longer to be kept. */
    private static final long UNKEPT_MS = 1000;

    private static final long RENEW_MS = RoomNode.HELD.toMillis() / 3;
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
    private final Set<UserId> forgotten = new HashSet<>();
    private @Nullable RoomState state;
    private final List<ServerMessage> said = new ArrayList<>();
    private @Nullable RoomMemory memory;
    private long unkeptSince;
    private long heldAt;

    RoomRunner(ClassSummary liveClass, RoomWork work, SteadyTime time, Consumer<RoomRunner> whenDone) {
        this.liveClass = liveClass;
        this.work = work;
        this.time = time;
        this.whenDone = whenDone;
    }

    ClassSummary liveClass() {
        return liveClass;
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
            keep(opened.state());
            play(opened.room());
            letGo();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("a class cannot be taught", e);
            turnAway(e);
        } finally {
            whenDone.accept(this);
        }
    }

    private void letGo() {
        try {
            flush();
            work.release(state());
        } catch (RuntimeException e) {
            log.info("a class was not let go; that runs out by itself", e);
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

    private void play(Room room) throws InterruptedException {
        long quietSince = time.millis();
        while (true) {
            Mail mail = inbox.poll(patience(room), TimeUnit.MILLISECONDS);
            if ((mail == null && !isDue(room)) || unkeptFor() >= UNKEPT_MS) {
                flush();
            }
            if (mail != null) {
                quietSince = time.millis();
            }
            switch (mail) {
                case Mail.Input(RoomInput input) -> handle(room, input);
                case Mail.View(Consumer<StageView> reader) -> reader.accept(room.view());
                case Mail.Quit quit -> {
                    return;
                }
                case null -> {
                    if (room.wakeAt() == null && room.isEmpty() && time.millis() - quietSince >= IDLE_MS) {
                        return;
                    }
                    handle(room, new RoomInput.Due());
                }
            }
            if (room.view().phase() == Phase.ENDED && inbox.isEmpty()) {
                return;
            }
            renew();
        }
    }

    /** However quiet it is, the room must be held in time. */
    private long patience(Room room) {
        Long wakeAt = room.wakeAt();
        long most = hasUnkept() ? QUIET_MS : RENEW_MS;
        return wakeAt == null ? most : Math.clamp(wakeAt - time.millis(), 0, most);
    }

    private boolean isDue(Room room) {
        Long wakeAt = room.wakeAt();
        return wakeAt != null && wakeAt <= time.millis();
    }

    private void renew() {
        if (time.millis() - heldAt >= RENEW_MS) {
            keep(work.hold(state()));
        }
    }

    private void handle(Room room, RoomInput input) {
        try {
            if (input instanceof RoomInput.Forgotten gone) {
                forgotten.add(gone.who());
            }
            carryOut(room.on(input, time.millis()));
            if (input instanceof RoomInput.Forgotten gone) {
                flush();
                work.forget(liveClass.id(), gone.who(), true);
            }
        } catch (TutorProblem.ClassElsewhere e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("a class went on without {}", input.getClass().getSimpleName(), e);
        }
    }

    private void carryOut(List<RoomEffect> effects) {
        if (!hasUnkept()) {
            unkeptSince = time.millis();
        }
        for (RoomEffect effect : effects) {
            work.carryOut(this, effect);
            if (effect instanceof RoomEffect.Publish publish) {
                said.add(withoutForgotten(publish.message()));
            } else if (effect instanceof RoomEffect.Save save) {
                memory = save.memory();
            }
        }
        if (hasMovedOn()) {
            flush();
        }
    }

    /** Another beat of the lesson has begun: what everybody hears now is kept at once, so that a killed server goes on there. */
    private boolean hasMovedOn() {
        return memory != null && memory.index() != state().memory().index();
    }

    private boolean hasUnkept() {
        return memory != null || !said.isEmpty();
    }

    private long unkeptFor() {
        return hasUnkept() ? time.millis() - unkeptSince : 0;
    }

    /** Keeps what happened since the last time; the class does not wait for the disk between a question and its answer. */
    private void flush() {
        List<ServerMessage> unkept = List.copyOf(said);
        RoomMemory latest = memory;
        said.clear();
        memory = null;
        try {
            if (!unkept.isEmpty()) {
                work.append(liveClass, unkept);
            }
            if (latest != null) {
                keep(work.save(state(), latest));
            }
        } catch (TutorProblem.ClassElsewhere e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("a part of a class could not be kept", e);
        }
    }

    private ServerMessage withoutForgotten(ServerMessage message) {
        ServerMessage kept = message;
        for (UserId person : forgotten) {
            kept = Named.without(person.value(), kept);
        }
        return kept;
    }

    private void keep(RoomState saved) {
        state = saved;
        heldAt = time.millis();
    }

    private RoomState state() {
        return Objects.requireNonNull(state, "the room is open");
    }
}
