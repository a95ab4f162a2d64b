package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.Stage;
import io.lectern.liveclass.events.ClassEnded;
import io.lectern.liveclass.protocol.ClientMessage;
import io.lectern.liveclass.protocol.ServerMessage.StageView;
import io.lectern.realtime.SteadyTime;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.TutorProblem;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** The rooms that are open on this node. A room opens with the first person and closes some time after the last. */
@Component
class RoomStage implements Stage {

    private static final Logger log = LoggerFactory.getLogger(RoomStage.class);
    private static final Duration UNTIL_KEPT = Duration.ofSeconds(10);

    private final Map<ClassId, RoomRunner> rooms = new ConcurrentHashMap<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("room").factory());
    private final RoomWork work;
    private final SteadyTime time;

    RoomStage(RoomWork work, SteadyTime time) {
        this.work = work;
        this.time = time;
    }

    @Override
    public void entered(ClassSummary liveClass, Attendee who, Consumer<StageView> view) {
        rooms.compute(liveClass.id(), (id, open) -> {
            RoomRunner room = open == null ? start(liveClass) : open;
            room.post(new RoomInput.Entered(who));
            room.view(view);
            return room;
        });
    }

    private RoomRunner start(ClassSummary liveClass) {
        return run(new RoomRunner(liveClass, work, time, this::done));
    }

    private RoomRunner run(RoomRunner room) {
        threads.execute(room);
        return room;
    }

    /** A room that closed while somebody came in opens again for them, unless the server stops. */
    private void done(RoomRunner room) {
        rooms.computeIfPresent(
                room.liveClass().id(), (id, open) -> room.hasMail() && !threads.isShutdown() ? run(room) : null);
    }

    @Override
    public void left(ClassId liveClass, Attendee who) {
        post(liveClass, new RoomInput.Left(who.id()));
    }

    @Override
    public void received(ClassId liveClass, Attendee who, ClientMessage.ToTeacher message) {
        post(
                liveClass,
                switch (message) {
                    case ClientMessage.Ask ask -> new RoomInput.Asked(question(who, ask));
                    case ClientMessage.Choose choice ->
                        new RoomInput.Chose(who, choice.checkId(), choice.attempt(), Set.copyOf(choice.choices()));
                    case ClientMessage.Pause pause -> new RoomInput.PauseWanted(who);
                    case ClientMessage.Play play -> new RoomInput.PlayWanted(who);
                    case ClientMessage.Seek seek -> new RoomInput.SeekWanted(who, seek.beatId());
                    case ClientMessage.Whole whole -> new RoomInput.WholeWanted(who, whole.sectionId());
                });
    }

    /**
     * Takes a person out of a class, whether it is being taught at this moment or not.
     *
     * @throws java.util.concurrent.CompletionException if the open room does not come to it in time
     */
    void forget(ClassId liveClass, UserId who) {
        var forgotten = new CompletableFuture<@Nullable StageView>();
        rooms.compute(liveClass, (id, open) -> {
            if (open == null) {
                work.forget(id, who, false);
                forgotten.complete(null);
            } else {
                open.post(new RoomInput.Forgotten(who));
                open.view(forgotten::complete);
            }
            return open;
        });
        forgotten.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static Question question(Attendee who, ClientMessage.Ask ask) {
        String text = ask.text().strip();
        if (text.length() > LearnerQuestion.MAX_LENGTH) {
            throw new TutorProblem.QuestionTooLong(text.length());
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new TutorProblem.QuestionEmpty();
        }
        return new Question(ask.id(), who, text);
    }

    private void post(ClassId liveClass, RoomInput input) {
        rooms.computeIfPresent(liveClass, (id, room) -> {
            room.post(input);
            return room;
        });
    }

    @ApplicationModuleListener
    void on(ClassEnded ended) {
        if (!ended.toTheEnd()) {
            post(ClassId.of(ended.classId()), new RoomInput.Stopped());
        }
    }

    /** Closes every room; whoever comes back opens it again. */
    void quitRooms() {
        rooms.values().forEach(RoomRunner::quit);
    }

    /** The database stays until every room has been kept and let go. */
    @PreDestroy
    void close() throws InterruptedException {
        quitRooms();
        threads.shutdown();
        if (!threads.awaitTermination(UNTIL_KEPT.toSeconds(), TimeUnit.SECONDS)) {
            log.warn("not every class could be kept before the server stopped");
        }
    }
}
