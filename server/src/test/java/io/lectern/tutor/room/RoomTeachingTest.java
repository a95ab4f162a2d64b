package io.lectern.tutor.room;

import static io.lectern.tutor.room.ScriptedLesson.ANNA;
import static io.lectern.tutor.room.ScriptedLesson.BEATS;
import static io.lectern.tutor.room.ScriptedLesson.OMAR;
import static io.lectern.tutor.room.ScriptedLesson.STOCK_BLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How a class is taught from the first beat on. */
class RoomTeachingTest {

    @Test
    void beginsWhenTheFirstPersonComes() {
        var room = RoomInAction.privateClass();
        assertThat(room.room.view().phase()).isEqualTo(Phase.WAITING);
        room.enter(ANNA);
        assertThat(room.captions()).containsExactly("Good morning.");
        assertThat(room.last(ServerMessage.BeatStarts.class).startAt()).isEqualTo(room.now() + Tempo.USUAL.first());
    }

    @Test
    void saysOneBeatAfterTheOtherWithoutAGapOrAnOverlap() {
        var room = RoomInAction.privateClass().enter(ANNA).until("It costs money every day.");
        List<ServerMessage.BeatStarts> beats = room.published(ServerMessage.BeatStarts.class);
        for (int i = 1; i < beats.size(); i++) {
            long end = beats.get(i - 1).startAt() + RoomInAction.CLIP_MS + 200;
            assertThat(beats.get(i).startAt()).isEqualTo(end);
        }
    }

    @Test
    void namesTheNextClipsSoThatTheyCanBeFetchedAhead() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        assertThat(room.last(ServerMessage.BeatStarts.class).upcoming()).isNotEmpty();
    }

    @Test
    void letsALatecomerInAtThePresentBeat() {
        var room = RoomInAction.groupClass().enter(ANNA).until("Stock is what lies on the shelf.");
        int before = room.published().size();
        room.enter(OMAR);
        assertThat(room.published()).hasSize(before);
        var shown = room.room.view().beat();
        assertThat(shown).isNotNull();
        assertThat(shown.beat().caption()).isEqualTo("Stock is what lies on the shelf.");
        assertThat(room.now()).isGreaterThan(shown.startAt());
    }

    @Test
    void goesOnInSilenceWhenTheVoiceDoesNotCome() {
        var room = RoomInAction.privateClass().withoutVoice().enter(ANNA).pass(Tempo.USUAL.patience() + 1);
        var beat = room.last(ServerMessage.BeatStarts.class);
        assertThat(beat.clip()).isNotNull();
        assertThat(beat.clip().audio()).isNull();
        assertThat(beat.clip().words()).hasSize(2);
    }

    @Test
    void waitsAtTheSameBeatWhenEverybodyIsGone() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        room.leave(ANNA).pass(60_000);
        assertThat(room.room.view().phase()).isEqualTo(Phase.WAITING);
        room.enter(ANNA);
        assertThat(room.captions().getLast()).isEqualTo("Stock is what lies on the shelf.");
    }

    @Test
    void goesOnAtTheSameBeatAfterARestart() {
        var before = RoomInAction.privateClass().enter(ANNA).until("It costs money every day.");
        var after = new RoomInAction(false, before.memory()).enter(ANNA);
        assertThat(after.captions()).containsExactly("It costs money every day.");
        assertThat(after.last(ServerMessage.BeatStarts.class).epoch())
                .isGreaterThan(before.last(ServerMessage.BeatStarts.class).epoch());
    }

    @Test
    void notesWhatWasTaughtWhenABeatIsOver() {
        var room = RoomInAction.privateClass().enter(ANNA).until("It costs money every day.");
        assertThat(room.of(RoomEffect.Taught.class)).singleElement().satisfies(taught -> {
            assertThat(taught.block()).isEqualTo(STOCK_BLOCK);
            assertThat(taught.people()).containsExactly(ANNA.id());
        });
    }

    @Test
    void tellsAtTheEndWhoWasThereForWhat() {
        var room = RoomInAction.groupClass().enter(ANNA).enter(OMAR).until("It costs money every day.");
        room.leave(OMAR);
        room.until("Which falls when orders are smaller?").give(new RoomInput.Stopped());
        var attended = room.of(RoomEffect.Attended.class).getLast();
        assertThat(attended.heard().get(OMAR.id())).isEqualTo(BitSet.valueOf(new long[] {0b11}));
        assertThat(Objects.requireNonNull(attended.heard().get(ANNA.id())).cardinality())
                .isGreaterThan(1);
    }

    @Test
    void whoSkipsHasNotHeardWhatWasSkipped() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        var last = BEATS.getLast();
        room.give(new RoomInput.SeekWanted(ANNA, last.id())).pass(60_000);
        var attended = room.of(RoomEffect.Attended.class).getLast();
        assertThat(room.of(RoomEffect.Finished.class)).hasSize(1);
        assertThat(attended.heard().get(ANNA.id())).isEqualTo(BitSet.valueOf(new long[] {0b10001}));
    }
}
