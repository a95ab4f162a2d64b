package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.ClipView;
import io.lectern.tutor.Beat;
import io.lectern.tutor.speech.Line;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The teacher's mouth: says one thing at a time on the room's clock, waits for its clip if need be, and falls silent when
 * told to. What is said next is decided by the {@link Room}.
 */
class Delivery {

    /** Hears what is being said. */
    interface Listener {

        /** It is announced and will sound. @param until when its pause ends */
        void started(Saying saying, long until);

        /** Whether nothing of the answer follows after this clause. */
        boolean endsAnswer(Saying.Clause clause);
    }

    private static final int CLIPS_KEPT = 24;
    private static final int LOOK_AHEAD = 3;

    private final Script script;
    private final Tempo tempo;
    private final Consumer<RoomEffect> out;
    private final Listener listener;
    private final Map<Line, ClipView> clips = new LinkedHashMap<>();
    private final Set<Line> asked = new HashSet<>();
    private long epoch;
    private @Nullable Saying current;
    private boolean awaited;
    private long startAt;
    private long freeAt;
    private @Nullable Long wakeAt;
    private ServerMessage.@Nullable BeatStarts shown;
    private ServerMessage.@Nullable AnswerPart answered;

    Delivery(Script script, Tempo tempo, long epoch, Listener listener, Consumer<RoomEffect> out) {
        this.script = script;
        this.tempo = tempo;
        this.epoch = epoch;
        this.listener = listener;
        this.out = out;
    }

    /** Says this as soon as what was said before is out and its clip is there. */
    void say(Saying saying, long now) {
        current = saying;
        ClipView clip = saying.silent() ? null : clips.get(script.line(saying));
        if (saying.silent() || clip != null) {
            start(saying, clip, now);
        } else {
            awaited = true;
            wakeAt = now + tempo.patience();
            prepare(saying);
        }
    }

    /** Has the clip made for later. */
    void prepare(Saying saying) {
        Line line = script.line(saying);
        if (!saying.silent() && !clips.containsKey(line) && asked.add(line)) {
            out.accept(new RoomEffect.Fetch(line));
        }
    }

    void clipReady(Line line, @Nullable ClipView clip, long now) {
        asked.remove(line);
        if (clip != null) {
            clips.put(line, clip);
            if (clips.size() > CLIPS_KEPT) {
                clips.remove(clips.keySet().iterator().next());
            }
        }
        if (awaited && current != null && script.line(current).equals(line)) {
            start(current, clip == null ? Wire.silent(current) : clip, now);
        }
    }

    /** True when the time of what was said is over; a clip that does not come is replaced by silence. */
    boolean due(long now) {
        Saying saying = current;
        if (wakeAt == null || now < wakeAt || saying == null) {
            return false;
        }
        if (awaited) {
            start(saying, Wire.silent(saying), now);
            return false;
        }
        wakeAt = null;
        return true;
    }

    private void start(Saying saying, @Nullable ClipView clip, long now) {
        awaited = false;
        startAt = Math.max(freeAt, now + lead(saying));
        freeAt = startAt + (clip == null ? 0 : clip.durationMs()) + saying.pauseMs();
        wakeAt = Math.max(startAt, freeAt - tempo.ahead());
        switch (saying) {
            case Saying.Lesson lesson -> showBeat(Wire.lesson(lesson.beat()), lesson.index(), clip);
            case Saying.Aside aside -> showBeat(Wire.aside(aside.beat()), placeNow(), clip);
            case Saying.Clause clause -> answer(clause, clip);
        }
        listener.started(saying, freeAt);
    }

    private int lead(Saying saying) {
        return switch (saying) {
            case Saying.Lesson lesson -> tempo.ahead();
            case Saying.Aside aside -> tempo.clauseAhead();
            case Saying.Clause clause -> tempo.clauseAhead();
        };
    }

    private int placeNow() {
        return shown == null ? 0 : shown.index();
    }

    private void showBeat(ServerMessage.BeatView beat, int index, @Nullable ClipView clip) {
        answered = null;
        var message = new ServerMessage.BeatStarts(epoch, beat, index, script.size(), clip, startAt, upcoming(index));
        shown = message;
        out.accept(new RoomEffect.Publish(message));
    }

    private void answer(Saying.Clause saying, @Nullable ClipView clip) {
        var clause = saying.clause();
        var message = new ServerMessage.AnswerPart(
                epoch,
                saying.question().id(),
                Wire.person(saying.question().by()),
                saying.part(),
                listener.endsAnswer(saying),
                clause.caption(),
                clause.speech(),
                clause.language(),
                clip,
                startAt,
                clause.sources().stream().map(Wire::source).toList(),
                saying.found(),
                saying.nearest());
        answered = message;
        out.accept(new RoomEffect.Publish(message));
    }

    /** Asks for the clips of the next beats and names those that are there. */
    private List<ServerMessage.Upcoming> upcoming(int index) {
        int end = Math.min(script.size(), index + 1 + LOOK_AHEAD);
        return script.plan().beats().subList(Math.min(index + 1, end), end).stream()
                .map(beat -> new Saying.Lesson(beat, 0))
                .filter(saying -> !saying.silent())
                .peek(this::prepare)
                .map(saying -> clips.get(script.line(saying)))
                .filter(Objects::nonNull)
                .filter(clip -> clip.audio() != null)
                .map(clip -> new ServerMessage.Upcoming(clip.hash(), Objects.requireNonNull(clip.audio())))
                .toList();
    }

    /** Falls silent at once and forgets what was being said; everything from now on is of a new epoch. */
    @Nullable
    Saying stop(ServerMessage.HushReason reason, long now) {
        Saying stopped = current;
        clear(now);
        epoch++;
        out.accept(new RoomEffect.Publish(new ServerMessage.Hush(epoch, now, reason)));
        return stopped;
    }

    /** Nothing is being said; the next thing may start at any time. */
    void clear(long now) {
        current = null;
        awaited = false;
        wakeAt = null;
        freeAt = now;
        answered = null;
    }

    /** Whoever just came needs a moment to fetch the first sound. */
    void giveTime(long now) {
        freeAt = now + tempo.first();
    }

    /** What was said is over, and nothing follows at once. */
    void rest() {
        current = null;
        wakeAt = null;
        answered = null;
    }

    /** How much of what is being said is out, 0 to 1. */
    double progress(long now) {
        Saying saying = current;
        if (saying == null || awaited || freeAt <= startAt) {
            return 0;
        }
        return Math.clamp((now - startAt) / (double) Math.max(1, freeAt - saying.pauseMs() - startAt), 0, 1);
    }

    /** For who comes in the middle of nothing: the board of this beat, without sound. */
    void show(Beat beat, int index) {
        shown = new ServerMessage.BeatStarts(epoch, Wire.lesson(beat), index, script.size(), null, 0, List.of());
    }

    @Nullable
    Saying current() {
        return current;
    }

    ServerMessage.@Nullable BeatStarts shown() {
        return shown;
    }

    ServerMessage.@Nullable AnswerPart answered() {
        return answered;
    }

    long epoch() {
        return epoch;
    }

    long freeAt() {
        return freeAt;
    }

    @Nullable
    Long wakeAt() {
        return wakeAt;
    }
}
