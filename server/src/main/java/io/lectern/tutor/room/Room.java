package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One class: takes what happens, looks who may do what, and says what is to be done. Time comes in as a number that never
 * runs backwards; nothing here waits, sends or stores. Not for use by several threads at once.
 */
class Room {

    private final Script script;
    private final Audience audience = new Audience();
    private final Minutes minutes;
    private final Teaching teaching;
    private final QuestionTime questions;
    private final ClassCheck check;
    private final Fitting fitting;
    private List<RoomEffect> effects = new ArrayList<>();

    Room(Script script, Tempo tempo, boolean group, RoomMemory memory) {
        this.script = script;
        this.minutes = new Minutes(memory);
        this.fitting = new Fitting(script, group, memory, this::want);
        this.questions = new QuestionTime(minutes, this::want);
        this.check = new ClassCheck(script, tempo, group, audience, minutes, this::want);
        this.teaching = new Teaching(
                script, tempo, memory, new Teaching.Parts(audience, minutes, questions, check, fitting), this::want);
    }

    private void want(RoomEffect effect) {
        effects.add(effect);
    }

    /** What is to be done after this, in order. */
    List<RoomEffect> on(RoomInput input, long now) {
        effects = new ArrayList<>();
        if (teaching.phase() != Phase.ENDED || afterTheEnd(input)) {
            take(input, now);
        }
        return effects;
    }

    private static boolean afterTheEnd(RoomInput input) {
        return input instanceof RoomInput.Entered || input instanceof RoomInput.Forgotten;
    }

    /** When {@link RoomInput.Due} is wanted; null for not at all. */
    @Nullable
    Long wakeAt() {
        return teaching.wakeAt();
    }

    /** Whether nobody is there. */
    boolean isEmpty() {
        return audience.isEmpty();
    }

    /** What somebody who comes now needs to see. */
    ServerMessage.StageView view() {
        return teaching.view();
    }

    private void take(RoomInput input, long now) {
        switch (input) {
            case RoomInput.Entered entered -> enter(entered.who(), now);
            case RoomInput.Left left -> leave(left.who(), now);
            case RoomInput.Forgotten forgotten -> forget(forgotten.who(), now);
            case RoomInput.Asked asked -> ask(asked.question(), now);
            case RoomInput.Chose chose -> choose(chose, now);
            case RoomInput.PauseWanted wish -> pause(wish.who(), now);
            case RoomInput.PlayWanted wish -> play(wish.who(), now);
            case RoomInput.SeekWanted wish -> seek(wish, now);
            case RoomInput.WholeWanted wish -> teachWhole(wish, now);
            case RoomInput.Known known -> fitting.know(known.sections());
            case RoomInput.ClipReady ready -> teaching.clipReady(ready.line(), ready.clip(), now);
            case RoomInput.ClauseFound found -> clauseFound(found, now);
            case RoomInput.AnswerComplete complete -> answerComplete(complete, now);
            case RoomInput.Due due -> teaching.due(now);
            case RoomInput.Stopped stopped -> teaching.stop(now);
        }
    }

    private void enter(Attendee who, long now) {
        audience.add(who);
        if (teaching.phase() == Phase.WAITING) {
            teaching.begin(now);
        }
    }

    /** A room that nobody hears stands still and goes on with the same beat. */
    private void leave(UserId who, long now) {
        audience.remove(who);
        questions.left(who);
        if (!audience.isEmpty()) {
            teaching.resolveIfAllAnswered(now);
        } else if (teaching.phase() != Phase.PAUSED) {
            teaching.standStill(now);
        }
    }

    private void forget(UserId who, long now) {
        minutes.forget(who);
        if (audience.isPresent(who)) {
            leave(who, now);
        }
        questions.left(who);
        teaching.save();
    }

    private void pause(Attendee who, long now) {
        boolean running = teaching.phase() != Phase.PAUSED && teaching.phase() != Phase.WAITING;
        if (running && audience.mayControl(who)) {
            teaching.pause(now);
        }
    }

    private void play(Attendee who, long now) {
        if (teaching.phase() == Phase.PAUSED && audience.mayControl(who)) {
            teaching.next(now);
        }
    }

    private void seek(RoomInput.SeekWanted wish, long now) {
        int place = script.plan().indexOf(wish.beat());
        if (place >= 0 && audience.mayControl(wish.who())) {
            teaching.seek(place, now);
        }
    }

    private void teachWhole(RoomInput.WholeWanted wish, long now) {
        if (audience.mayControl(wish.who()) && fitting.makeWhole(wish.section())) {
            script.placeOf(wish.section()).ifPresent(place -> teaching.seek(place, now));
        }
    }

    /** The same question twice is one; another's question waits until this one has its answer. */
    private void ask(Question question, long now) {
        if (questions.knows(question.id())) {
            return;
        }
        if (questions.isOfAnother(question)) {
            questions.queue(question);
        } else {
            teaching.answer(question, now);
        }
    }

    private void clauseFound(RoomInput.ClauseFound found, long now) {
        Saying.Clause preview = questions.found(found);
        if (preview != null) {
            teaching.clauseFound(preview, now);
        }
    }

    private void answerComplete(RoomInput.AnswerComplete complete, long now) {
        if (questions.complete(complete)) {
            teaching.sayClauseIfWaiting(now);
        }
    }

    /** Who is alone is answered at once; a class waits for everybody. */
    private void choose(RoomInput.Chose chose, long now) {
        if (!check.answer(chose)) {
            return;
        }
        if (audience.learners().size() > 1) {
            teaching.resolveIfAllAnswered(now);
        } else {
            teaching.resolveAtOnce(now);
        }
    }
}
