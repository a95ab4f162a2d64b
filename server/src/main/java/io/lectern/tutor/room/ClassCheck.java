package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Check;
import io.lectern.tutor.Verdict;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The check that a class is working on, if there is one: put, answered, judged, perhaps put again. */
class ClassCheck {

    private final Script script;
    private final Tempo tempo;
    private final boolean group;
    private final Audience audience;
    private final Minutes minutes;
    private final Consumer<RoomEffect> out;
    private @Nullable CheckRound round;
    private ServerMessage.@Nullable Check put;
    private @Nullable Long deadline;

    ClassCheck(
            Script script, Tempo tempo, boolean group, Audience audience, Minutes minutes, Consumer<RoomEffect> out) {
        this.script = script;
        this.tempo = tempo;
        this.group = group;
        this.audience = audience;
        this.minutes = minutes;
        this.out = out;
    }

    /** Opens the check that this beat puts, if it puts one. @param from when the time to answer begins to run */
    void open(Beat beat, int place, long epoch, long from) {
        if (beat.kind() == Beat.Kind.ASK && beat.questionBlock() != null) {
            script.plan().check(beat.questionBlock()).ifPresent(check -> {
                round = new CheckRound(check, attemptAt(check), place);
                put(round, epoch, from);
            });
        }
    }

    private int attemptAt(Check check) {
        return round != null && round.check().id().equals(check.id()) ? round.attempt() + 1 : 1;
    }

    /** Puts the open check once more if the class was interrupted since. */
    void putAgain(long epoch, long now) {
        if (round != null && put != null && put.epoch() != epoch) {
            put(round, epoch, now);
        }
    }

    private void put(CheckRound open, long epoch, long from) {
        deadline = group ? from + tempo.checkTime() : null;
        put = Wire.check(epoch, open.check(), script.plan().language(), deadline, open.attempt());
        out.accept(new RoomEffect.Publish(put));
    }

    /** False when it was no answer to the open check, or not the first of this person. */
    boolean answer(RoomInput.Chose chose) {
        CheckRound open = round;
        if (open == null
                || put == null
                || !open.check().id().equals(chose.check())
                || open.attempt() != chose.attempt()
                || !open.offers(chose.choices())
                || !open.answer(chose.who().id(), chose.choices())) {
            return false;
        }
        if (!chose.choices().isEmpty()) {
            Verdict verdict = judge(open, chose.choices());
            minutes.checked(chose.who().id(), open.check(), verdict.correct(), open.attempt());
            out.accept(new RoomEffect.Tell(chose.who().id(), view(chose, verdict)));
            if (open.attempt() == 1) {
                out.accept(new RoomEffect.Checked(
                        chose.who().id(),
                        open.check().id(),
                        open.check().about(),
                        script.plan().lessonVersion(),
                        verdict.correct()));
            }
        }
        return true;
    }

    /** Whether everybody who is taught has answered. */
    boolean answeredByAll() {
        return round != null && round.answeredBy(audience.learners());
    }

    boolean overdue(long now) {
        return deadline != null && now >= deadline;
    }

    /** Ends this try; what the teacher says to it, null when nobody answered. */
    @Nullable
    Verdict conclude() {
        CheckRound open = round;
        if (open == null) {
            return null;
        }
        if (group) {
            out.accept(new RoomEffect.Publish(open.tally(audience.learners().size())));
        }
        Set<Integer> telling = open.telling();
        Verdict verdict = telling == null ? null : judge(open, telling);
        put = null;
        deadline = null;
        if (verdict == null || !verdict.again()) {
            close();
        }
        return verdict;
    }

    void close() {
        round = null;
        put = null;
        deadline = null;
    }

    /** Whether it can be answered at this moment. */
    boolean isOpen() {
        return put != null;
    }

    /** The place in the plan that put it, or this one when there is no check. */
    int placeOr(int place) {
        return round == null ? place : round.beatIndex();
    }

    @Nullable
    Long deadline() {
        return deadline;
    }

    ServerMessage.@Nullable Check view() {
        return put;
    }

    private Verdict judge(CheckRound open, Set<Integer> choices) {
        return script.judge().judge(script.plan(), open.check().id(), choices, open.attempt());
    }

    private static ServerMessage.Verdict view(RoomInput.Chose chose, Verdict verdict) {
        return new ServerMessage.Verdict(
                chose.check(),
                chose.attempt(),
                verdict.correct(),
                chose.choices().stream().sorted().toList(),
                verdict.feedback(),
                verdict.again());
    }
}
