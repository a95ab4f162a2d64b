package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.HushReason;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import io.lectern.tutor.TutorProblem;
import io.lectern.tutor.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The course of one class: takes what happens, decides what is to be done. Time comes in as a number that never runs
 * backwards; nothing here waits, sends or stores. Not for use by several threads at once.
 *
 * <p>What is said comes, in this order, from the answer to a question, from the agenda (asides), from the plan.
 */
class Room implements Delivery.Listener {

    private static final double NEARLY_SAID = 0.85;

    private final Script script;
    private final long startedAt;
    private final Audience audience = new Audience();
    private final Delivery delivery;
    private final Minutes minutes;
    private final Lineup lineup;
    private final ClassCheck check;
    private final Deque<Saying> agenda = new ArrayDeque<>();
    private List<RoomEffect> effects = new ArrayList<>();
    private Phase phase;
    private int index;
    private @Nullable Answering answering;
    private ServerMessage.@Nullable Thinking thinking;

    Room(Script script, Tempo tempo, boolean group, RoomMemory memory) {
        this.script = script;
        this.startedAt = memory.startedAt();
        this.index = script.resume(memory);
        this.minutes = new Minutes(memory);
        this.lineup = new Lineup(minutes::answersTo);
        this.check = new ClassCheck(script, tempo, group, audience, minutes, effect -> effects.add(effect));
        this.delivery = new Delivery(script, tempo, memory.epoch() + 1, this, effect -> effects.add(effect));
        this.phase = memory.ended() ? Phase.ENDED : memory.paused() ? Phase.PAUSED : Phase.WAITING;
        if (index < script.size()) {
            delivery.show(script.beat(index), index);
        }
    }

    /** What is to be done after this, in order. */
    List<RoomEffect> on(RoomInput input, long now) {
        effects = new ArrayList<>();
        if (phase != Phase.ENDED || input instanceof RoomInput.Entered) {
            take(input, now);
        }
        return effects;
    }

    /** When {@link RoomInput.Due} is wanted; null for not at all. */
    @Nullable
    Long wakeAt() {
        return phase == Phase.CHECKING ? check.deadline() : delivery.wakeAt();
    }

    /** Whether nobody is there. */
    boolean isEmpty() {
        return audience.isEmpty();
    }

    private void take(RoomInput input, long now) {
        switch (input) {
            case RoomInput.Entered entered -> enter(entered.who(), now);
            case RoomInput.Left left -> leave(left.who(), now);
            case RoomInput.Asked asked -> ask(asked.question(), now);
            case RoomInput.Chose chose -> choose(chose, now);
            case RoomInput.PauseWanted wish -> pause(wish.who(), now);
            case RoomInput.PlayWanted wish -> play(wish.who(), now);
            case RoomInput.SeekWanted wish -> seek(wish, now);
            case RoomInput.ClipReady ready -> delivery.clipReady(ready.line(), ready.clip(), now);
            case RoomInput.ClauseFound found -> clauseFound(found, now);
            case RoomInput.AnswerComplete complete -> answerComplete(complete, now);
            case RoomInput.Due due -> due(now);
            case RoomInput.Stopped stopped -> {
                delivery.stop(HushReason.END, now);
                end(now, false);
            }
        }
    }

    // ---- who is there

    private void enter(Attendee who, long now) {
        audience.add(who);
        if (phase == Phase.WAITING) {
            delivery.giveTime(now);
            next(now);
        }
    }

    /** A room that nobody hears stands still and goes on with the same beat. */
    private void leave(UserId who, long now) {
        audience.remove(who);
        if (lineup.forget(who)) {
            publish(new ServerMessage.Queue(lineup.view()));
        }
        if (!audience.isEmpty()) {
            resolveIfAllAnswered(now);
        } else if (phase != Phase.PAUSED) {
            goBackTo(check.placeOr(index), now);
            phase = Phase.WAITING;
            save();
        }
    }

    // ---- pausing and going back

    private void pause(Attendee who, long now) {
        if (phase == Phase.PAUSED || phase == Phase.WAITING || !audience.mayControl(who)) {
            return;
        }
        hold(delivery.stop(HushReason.PAUSE, now));
        phase = Phase.PAUSED;
        ServerMessage.BeatStarts shown = delivery.shown();
        publish(new ServerMessage.Paused(delivery.epoch(), index, shown == null ? null : shown.beat()));
        save();
    }

    private void play(Attendee who, long now) {
        if (phase == Phase.PAUSED && audience.mayControl(who)) {
            next(now);
        }
    }

    private void seek(RoomInput.SeekWanted wish, long now) {
        int place = script.plan().indexOf(wish.beat());
        if (place >= 0 && audience.mayControl(wish.who())) {
            delivery.stop(HushReason.SEEK, now);
            goBackTo(place, now);
            next(now);
        }
    }

    private void goBackTo(int place, long now) {
        if (answering != null) {
            minutes.unanswered(answering.question());
        }
        answering = null;
        thinking = null;
        agenda.clear();
        check.close();
        delivery.clear(now);
        index = place;
    }

    /** Keeps what was interrupted for later; what was nearly said counts as said. */
    private void hold(@Nullable Saying interrupted) {
        switch (interrupted) {
            case Saying.Lesson lesson -> {
                index = check.isOpen() ? lesson.index() + 1 : lesson.index();
            }
            case Saying.Aside aside -> {
                if (!check.isOpen()) {
                    agenda.addFirst(aside);
                }
            }
            case Saying.Clause clause -> {
                if (answering != null) {
                    answering.hold(clause);
                }
            }
            case null -> {}
        }
    }

    // ---- questions

    private void ask(Question question, long now) {
        if (minutes.knows(question.id()) || lineup.holds(question.id()) || isBeingAnswered(question)) {
            return;
        }
        boolean own = answering != null
                && answering.question().by().id().equals(question.by().id());
        if (answering != null && !own) {
            if (!lineup.add(question)) {
                effects.add(new RoomEffect.Tell(
                        question.by().id(), Wire.refused(new TutorProblem.TooManyQuestions(), question.id())));
            }
            publish(new ServerMessage.Queue(lineup.view()));
            return;
        }
        if (answering != null) {
            closeAnswer(answering);
        }
        boolean nearlySaid = delivery.progress(now) >= NEARLY_SAID;
        Saying interrupted = delivery.stop(HushReason.ASK, now);
        if (!(interrupted instanceof Saying.Clause)) {
            hold(interrupted);
        }
        if (nearlySaid && interrupted instanceof Saying.Lesson lesson) {
            index = lesson.index() + 1;
        }
        begin(question);
    }

    private boolean isBeingAnswered(Question question) {
        return answering != null && answering.question().id().equals(question.id());
    }

    private void begin(Question question) {
        answering = new Answering(question);
        phase = Phase.THINKING;
        thinking = new ServerMessage.Thinking(
                delivery.epoch(), question.id(), Wire.person(question.by()), question.text());
        publish(thinking);
        ServerMessage.BeatStarts shown = delivery.shown();
        effects.add(new RoomEffect.FindAnswer(
                question,
                shown == null ? null : shown.beat().board().focus(),
                minutes.lastExchangeOf(question.by().id())));
        save();
    }

    private void clauseFound(RoomInput.ClauseFound found, long now) {
        Answering current = answering;
        if (current == null || !current.question().id().equals(found.question())) {
            return;
        }
        current.found(found.clause());
        delivery.prepare(current.preview(found.clause()));
        sayClauseIfWaiting(now);
    }

    private void answerComplete(RoomInput.AnswerComplete complete, long now) {
        Answering current = answering;
        if (current == null || !current.question().id().equals(complete.question())) {
            return;
        }
        current.complete(complete.answer());
        sayClauseIfWaiting(now);
    }

    private void sayClauseIfWaiting(long now) {
        if (phase == Phase.THINKING && delivery.current() == null) {
            next(now);
        }
    }

    private void closeAnswer(Answering done) {
        if (done.answer() == null) {
            minutes.unanswered(done.question());
        } else {
            minutes.answered(done.question(), done.answer());
        }
        answering = null;
        thinking = null;
        save();
    }

    @Override
    public boolean endsAnswer(Saying.Clause clause) {
        return answering == null || answering.exhausted();
    }

    // ---- checks

    private void choose(RoomInput.Chose chose, long now) {
        if (!check.answer(chose)) {
            return;
        }
        if (audience.learners().size() > 1) {
            resolveIfAllAnswered(now);
            return;
        }
        Saying current = delivery.current();
        if (current != null && !(current instanceof Saying.Clause)) {
            hold(delivery.stop(HushReason.CHECK, now));
        }
        resolve(now);
    }

    private void resolveIfAllAnswered(long now) {
        if (phase == Phase.CHECKING && check.answeredByAll()) {
            resolve(now);
        }
    }

    private void resolve(long now) {
        Verdict verdict = check.conclude();
        if (verdict != null) {
            verdict.beats().reversed().forEach(beat -> agenda.addFirst(new Saying.Aside(beat)));
        }
        save();
        if (answering == null && phase != Phase.PAUSED) {
            next(now);
        }
    }

    // ---- what comes next

    private void due(long now) {
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
            index = lesson.index() + 1;
            UUID block = lesson.beat().block();
            if (block != null) {
                effects.add(new RoomEffect.Taught(audience.learners(), block));
            }
        }
        next(now);
    }

    private void next(long now) {
        Answering current = answering;
        if (current != null) {
            Saying.Clause clause = current.next();
            if (clause != null) {
                phase = Phase.THINKING;
                delivery.say(clause, now);
                return;
            }
            if (!current.exhausted()) {
                phase = Phase.THINKING;
                delivery.rest();
                return;
            }
            closeAnswer(current);
            Question waiting = lineup.next().orElse(null);
            if (waiting != null) {
                delivery.rest();
                publish(new ServerMessage.Queue(lineup.view()));
                begin(waiting);
                return;
            }
            bridge();
        }
        Saying saying = agenda.poll();
        if (saying == null && check.isOpen()) {
            awaitAnswers(now);
        } else if (saying != null) {
            speak(saying, now);
        } else if (index < script.size()) {
            speak(new Saying.Lesson(script.beat(index), index), now);
        } else {
            end(now, true);
        }
    }

    private void speak(Saying saying, long now) {
        phase = Phase.SPEAKING;
        delivery.say(saying, now);
    }

    /** The check stands on the board; after an interruption it is put once more. */
    private void awaitAnswers(long now) {
        delivery.rest();
        phase = Phase.CHECKING;
        check.putAgain(delivery.epoch(), now);
        resolveIfAllAnswered(now);
    }

    /** A few words lead from an answer back to the lesson. */
    private void bridge() {
        ServerMessage.BeatStarts shown = delivery.shown();
        if (shown == null || check.isOpen() || index >= script.size()) {
            return;
        }
        Phrase phrase = script.bridges().apply(minutes.asked().size());
        agenda.addFirst(new Saying.Aside(Beats.bridge(phrase, script.plan().language(), script.beat(index))));
    }

    @Override
    public void started(Saying saying, long until) {
        switch (saying) {
            case Saying.Lesson lesson -> {
                index = lesson.index();
                check.open(lesson.beat(), lesson.index(), delivery.epoch(), until);
                save();
            }
            case Saying.Aside aside -> check.open(aside.beat(), check.placeOr(index), delivery.epoch(), until);
            case Saying.Clause clause -> phase = Phase.ANSWERING;
        }
    }

    // ---- the end, and what is kept

    private void end(long now, boolean toTheEnd) {
        delivery.clear(now);
        check.close();
        phase = Phase.ENDED;
        effects.add(new RoomEffect.PublishEach(who -> new ServerMessage.Ended(summaryFor(who, now))));
        save();
        if (toTheEnd) {
            effects.add(new RoomEffect.Finished(audience.learners()));
        }
    }

    private ServerMessage.Summary summaryFor(UserId who, long now) {
        List<String> taught = script.outline().stream()
                .filter(section -> section.index() < index)
                .map(ServerMessage.Section::title)
                .toList();
        return new ServerMessage.Summary(startedAt, now, taught, minutes.asked(), minutes.checksOf(who));
    }

    private void save() {
        int place = check.placeOr(index);
        effects.add(new RoomEffect.Save(new RoomMemory(
                place,
                place < script.size() ? script.beat(place).id() : null,
                delivery.epoch(),
                phase == Phase.PAUSED,
                phase == Phase.ENDED,
                startedAt,
                minutes.asked(),
                minutes.checks())));
    }

    private void publish(ServerMessage message) {
        effects.add(new RoomEffect.Publish(message));
    }

    /** What somebody who comes now needs to see. */
    ServerMessage.StageView view() {
        return new ServerMessage.StageView(
                phase,
                delivery.epoch(),
                Math.min(index, script.size()),
                script.size(),
                script.outline(),
                delivery.shown(),
                thinking,
                delivery.answered(),
                check.view(),
                lineup.view(),
                null);
    }
}
