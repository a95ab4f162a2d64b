package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.ClipView;
import io.lectern.liveclass.protocol.ServerMessage.HushReason;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import io.lectern.tutor.Verdict;
import io.lectern.tutor.speech.Line;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a class moves from phase to phase: what is said next, what an interruption leaves for later, when the class ends and
 * what is kept of it. What is said comes, in this order, from the answer to a question, from the asides, from the plan.
 */
class Teaching implements Delivery.Listener {

    private static final double NEARLY_SAID = 0.85;

    /** What else a room consists of. */
    record Parts(Audience audience, Minutes minutes, QuestionTime questions, ClassCheck check, Fitting fitting) {}

    private final Script script;
    private final Audience audience;
    private final Minutes minutes;
    private final QuestionTime questions;
    private final ClassCheck check;
    private final Agenda agenda;
    private final Delivery delivery;
    private final Overview overview;
    private final Consumer<RoomEffect> out;
    private Phase phase;

    Teaching(Script script, Tempo tempo, RoomMemory memory, Parts parts, Consumer<RoomEffect> out) {
        this.script = script;
        this.audience = parts.audience();
        this.minutes = parts.minutes();
        this.questions = parts.questions();
        this.check = parts.check();
        this.out = out;
        this.agenda = new Agenda(script, parts, script.resume(memory));
        this.delivery = new Delivery(script, tempo, memory.epoch() + 1, this, out);
        this.overview = new Overview(script, parts, agenda, delivery);
        this.phase = memory.ended() ? Phase.ENDED : memory.paused() ? Phase.PAUSED : Phase.WAITING;
        if (!agenda.atEnd()) {
            delivery.show(script.beat(agenda.place()), agenda.place());
        }
    }

    Phase phase() {
        return phase;
    }

    /** When something is due; null for not at all. */
    @Nullable
    Long wakeAt() {
        return phase == Phase.CHECKING ? check.deadline() : delivery.wakeAt();
    }

    /** The first one is there. */
    void begin(long now) {
        delivery.giveTime(now);
        next(now);
    }

    void pause(long now) {
        hold(delivery.stop(HushReason.PAUSE, now));
        phase = Phase.PAUSED;
        ServerMessage.BeatStarts shown = delivery.shown();
        out.accept(new RoomEffect.Publish(
                new ServerMessage.Paused(delivery.epoch(), agenda.place(), shown == null ? null : shown.beat())));
        save();
    }

    void seek(int place, long now) {
        delivery.stop(HushReason.SEEK, now);
        goTo(place, now);
        next(now);
    }

    /** Waits where it is, at the beat that was begun, until somebody comes. */
    void standStill(long now) {
        goTo(check.placeOr(agenda.place()), now);
        phase = Phase.WAITING;
        save();
        out.accept(overview.attended());
    }

    private void goTo(int place, long now) {
        questions.abandon();
        check.close();
        delivery.clear(now);
        agenda.goTo(place);
    }

    private void hold(@Nullable Saying interrupted) {
        if (interrupted instanceof Saying.Clause clause) {
            questions.hold(clause);
        } else if (interrupted != null) {
            agenda.hold(interrupted, check.isOpen());
        }
    }

    /** Falls silent and turns to the question; what was nearly said counts as said. */
    void answer(Question question, long now) {
        if (questions.isOpen()) {
            questions.close();
            save();
        }
        boolean nearlySaid = delivery.progress(now) >= NEARLY_SAID;
        Saying interrupted = delivery.stop(HushReason.ASK, now);
        if (interrupted != null && !(interrupted instanceof Saying.Clause)) {
            agenda.hold(interrupted, check.isOpen());
        }
        if (nearlySaid && interrupted instanceof Saying.Lesson lesson) {
            agenda.said(lesson);
        }
        think(question);
    }

    private void think(Question question) {
        phase = Phase.THINKING;
        ServerMessage.BeatStarts shown = delivery.shown();
        UUID onBoard = shown == null ? null : shown.beat().board().focus();
        questions.begin(question, delivery.epoch(), onBoard);
        save();
    }

    void clauseFound(Saying.Clause preview, long now) {
        delivery.prepare(preview);
        sayClauseIfWaiting(now);
    }

    void sayClauseIfWaiting(long now) {
        if (phase == Phase.THINKING && delivery.current() == null) {
            next(now);
        }
    }

    void resolveAtOnce(long now) {
        Saying current = delivery.current();
        if (current != null && !(current instanceof Saying.Clause)) {
            hold(delivery.stop(HushReason.CHECK, now));
        }
        resolve(now);
    }

    void resolveIfAllAnswered(long now) {
        if (phase == Phase.CHECKING && check.answeredByAll()) {
            resolve(now);
        }
    }

    private void resolve(long now) {
        Verdict verdict = check.conclude();
        if (verdict != null) {
            agenda.insert(verdict.beats());
        }
        save();
        if (!questions.isOpen() && phase != Phase.PAUSED) {
            next(now);
        }
    }

    void clipReady(Line line, @Nullable ClipView clip, long now) {
        delivery.clipReady(line, clip, now);
    }

    void due(long now) {
        if (phase == Phase.CHECKING) {
            if (check.overdue(now)) {
                resolve(now);
            }
        } else if (delivery.due(now)) {
            said(Objects.requireNonNull(delivery.current()), now);
        }
    }

    private void said(Saying saying, long now) {
        if (saying instanceof Saying.Lesson lesson) {
            agenda.said(lesson);
            UUID block = lesson.beat().block();
            if (block != null) {
                out.accept(new RoomEffect.Taught(audience.learners(), block));
            }
        }
        next(now);
    }

    void next(long now) {
        if (!questions.isOpen()) {
            teach(now);
            return;
        }
        Saying.Clause clause = questions.nextClause();
        if (clause != null) {
            phase = Phase.THINKING;
            delivery.say(clause, now);
        } else if (!questions.exhausted()) {
            phase = Phase.THINKING;
            delivery.rest();
        } else {
            afterAnswer(now);
        }
    }

    private void afterAnswer(long now) {
        questions.close();
        save();
        Question waiting = questions.nextWaiting();
        if (waiting != null) {
            delivery.rest();
            think(waiting);
        } else {
            leadBack();
            teach(now);
        }
    }

    private void teach(long now) {
        Saying saying = agenda.nextAside();
        if (saying == null && check.isOpen()) {
            awaitAnswers(now);
            return;
        }
        if (saying == null) {
            saying = agenda.nextLesson();
        }
        if (saying == null) {
            end(now, true);
        } else {
            phase = Phase.SPEAKING;
            delivery.say(saying, now);
        }
    }

    /** The check stands on the board; after an interruption it is put once more. */
    private void awaitAnswers(long now) {
        delivery.rest();
        phase = Phase.CHECKING;
        check.putAgain(delivery.epoch(), now);
        resolveIfAllAnswered(now);
    }

    /** A few words lead from an answer back to the lesson. */
    private void leadBack() {
        var next = agenda.beat();
        if (delivery.shown() != null && !check.isOpen() && next != null) {
            agenda.insert(List.of(script.bridge(minutes.asked().size(), next)));
        }
    }

    @Override
    public void started(Saying saying, long until) {
        switch (saying) {
            case Saying.Lesson lesson -> {
                agenda.reached(lesson);
                check.open(lesson.beat(), lesson.index(), delivery.epoch(), until);
                save();
            }
            case Saying.Aside aside -> check.open(aside.beat(), check.placeOr(agenda.place()), delivery.epoch(), until);
            case Saying.Clause clause -> phase = Phase.ANSWERING;
        }
    }

    @Override
    public boolean endsAnswer(Saying.Clause clause) {
        return questions.exhausted();
    }

    /** The class was ended before the plan was. */
    void stop(long now) {
        delivery.stop(HushReason.END, now);
        end(now, false);
    }

    private void end(long now, boolean toTheEnd) {
        delivery.clear(now);
        questions.close();
        check.close();
        phase = Phase.ENDED;
        out.accept(new RoomEffect.PublishEach(who -> new ServerMessage.Ended(overview.summaryFor(who, now))));
        save();
        out.accept(overview.attended());
        if (toTheEnd) {
            out.accept(new RoomEffect.Finished());
        }
    }

    void save() {
        out.accept(new RoomEffect.Save(overview.memory(phase)));
    }

    ServerMessage.StageView view() {
        return overview.view(phase);
    }
}
