package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.ClipView;
import io.lectern.tutor.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room with a voice that takes one second for everything, and a clock that moves when told to. */
final class RoomInAction {

    static final int CLIP_MS = 1000;

    final Room room;
    final List<RoomEffect> effects = new ArrayList<>();
    private long now = 1_000_000;
    private boolean voice = true;

    RoomInAction(boolean group) {
        this(group, RoomMemory.fresh(1_000_000));
    }

    RoomInAction(boolean group, RoomMemory memory) {
        this(ScriptedLesson.script(), group, memory);
    }

    RoomInAction(Script script, boolean group, RoomMemory memory) {
        room = new Room(script, Tempo.USUAL, group, memory);
    }

    static RoomInAction privateClass() {
        return new RoomInAction(false);
    }

    static RoomInAction groupClass() {
        return new RoomInAction(true);
    }

    RoomInAction withoutVoice() {
        voice = false;
        return this;
    }

    RoomInAction give(RoomInput input) {
        List<RoomEffect> wanted = room.on(input, now);
        effects.addAll(wanted);
        for (RoomEffect effect : wanted) {
            if (effect instanceof RoomEffect.Fetch fetch && voice) {
                give(new RoomInput.ClipReady(fetch.line(), clip(fetch.line().caption())));
            }
        }
        return this;
    }

    RoomInAction enter(Attendee who) {
        return give(new RoomInput.Entered(who));
    }

    RoomInAction leave(Attendee who) {
        return give(new RoomInput.Left(who.id()));
    }

    UUID ask(Attendee who, String text) {
        var question = new Question(UUID.randomUUID(), who, text);
        give(new RoomInput.Asked(question));
        return question.id();
    }

    RoomInAction answer(UUID question, String... clauses) {
        Answer answer = ScriptedLesson.answer(clauses);
        answer.clauses().forEach(clause -> give(new RoomInput.ClauseFound(question, answer.part(clause))));
        return give(new RoomInput.AnswerComplete(question, answer));
    }

    RoomInAction choose(Attendee who, int attempt, Integer... choices) {
        return give(new RoomInput.Chose(who, ScriptedLesson.CHECK, attempt, Set.of(choices)));
    }

    /** Lets time pass and wakes the room whenever it wants to be woken. */
    RoomInAction pass(long millis) {
        long until = now + millis;
        while (room.wakeAt() != null && Objects.requireNonNull(room.wakeAt()) <= until) {
            now = Math.max(now, Objects.requireNonNull(room.wakeAt()));
            give(new RoomInput.Due());
        }
        now = until;
        return this;
    }

    /** Lets time pass until this is being said. */
    RoomInAction until(String caption) {
        for (int i = 0; i < 600 && !captions().contains(caption); i++) {
            pass(100);
        }
        return pass(500);
    }

    long now() {
        return now;
    }

    /** Everything said so far, in order. */
    List<String> captions() {
        List<String> said = new ArrayList<>();
        for (ServerMessage message : published()) {
            if (message instanceof ServerMessage.BeatStarts beat) {
                said.add(beat.beat().caption());
            } else if (message instanceof ServerMessage.AnswerPart part) {
                said.add(part.caption());
            }
        }
        return said;
    }

    List<ServerMessage> published() {
        List<ServerMessage> messages = new ArrayList<>();
        for (RoomEffect effect : effects) {
            if (effect instanceof RoomEffect.Publish publish) {
                messages.add(publish.message());
            }
        }
        return messages;
    }

    <T extends ServerMessage> List<T> published(Class<T> kind) {
        return published().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends ServerMessage> T last(Class<T> kind) {
        return published(kind).getLast();
    }

    <T extends ServerMessage.Personal> List<T> told(Attendee who, Class<T> kind) {
        return of(RoomEffect.Tell.class).stream()
                .filter(tell -> tell.who().equals(who.id()))
                .map(RoomEffect.Tell::message)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    <T extends RoomEffect> List<T> of(Class<T> kind) {
        return effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    RoomMemory memory() {
        return of(RoomEffect.Save.class).getLast().memory();
    }

    ServerMessage.@Nullable Summary summaryFor(UserId who) {
        List<RoomEffect.PublishEach> each = of(RoomEffect.PublishEach.class);
        return each.isEmpty()
                ? null
                : ((ServerMessage.Ended) each.getLast().message().apply(who)).summary();
    }

    static ClipView clip(String caption) {
        return new ClipView(
                "hash-" + caption.hashCode(), "/api/speech/x", CLIP_MS, List.of(List.<Object>of(0, "sil")), List.of());
    }
}
