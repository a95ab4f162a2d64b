package io.lectern.tutor.room;

import static io.lectern.tutor.room.ScriptedLesson.ANNA;
import static io.lectern.tutor.room.ScriptedLesson.BEATS;
import static io.lectern.tutor.room.ScriptedLesson.OMAR;
import static io.lectern.tutor.room.ScriptedLesson.TEACHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.HushReason;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a class stands still and goes back. */
class RoomPausesTest {

    @Test
    void standsStillAndGoesOnWithTheSameBeat() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        room.give(new RoomInput.PauseWanted(ANNA)).pass(60_000);
        assertThat(room.room.view().phase()).isEqualTo(Phase.PAUSED);
        assertThat(room.captions().getLast()).isEqualTo("Stock is what lies on the shelf.");
        room.give(new RoomInput.PlayWanted(ANNA));
        assertThat(room.captions()).endsWith("Stock is what lies on the shelf.", "Stock is what lies on the shelf.");
    }

    @Test
    void standsStillInTheMiddleOfAnAnswerToo() {
        var room = RoomInAction.privateClass().enter(ANNA);
        UUID question = room.ask(ANNA, "What?");
        room.answer(question, "One.", "Two.").pass(500).give(new RoomInput.PauseWanted(ANNA));
        room.pass(10_000).give(new RoomInput.PlayWanted(ANNA)).pass(1500);
        assertThat(room.captions()).endsWith("One.", "One.", "Two.");
    }

    @Test
    void staysPausedThroughARestart() {
        var before = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        before.give(new RoomInput.PauseWanted(ANNA));
        var after = new RoomInAction(false, before.memory()).enter(ANNA).pass(10_000);
        assertThat(after.room.view().phase()).isEqualTo(Phase.PAUSED);
        assertThat(after.room.view().beat()).isNotNull();
        after.give(new RoomInput.PlayWanted(ANNA));
        assertThat(after.captions()).containsExactly("Stock is what lies on the shelf.");
    }

    @Test
    void goesBackToAnEarlierBeat() {
        var room = RoomInAction.privateClass().enter(ANNA).until("It costs money every day.");
        room.give(new RoomInput.SeekWanted(ANNA, BEATS.getFirst().id()));
        assertThat(room.captions().getLast()).isEqualTo("Good morning.");
        assertThat(room.last(ServerMessage.Hush.class).reason()).isEqualTo(HushReason.SEEK);
    }

    @Test
    void isNotForOneLearnerAmongSeveral() {
        var room = RoomInAction.groupClass().enter(ANNA).enter(OMAR).until("Stock is what lies on the shelf.");
        room.give(new RoomInput.PauseWanted(ANNA));
        room.give(new RoomInput.SeekWanted(ANNA, BEATS.getFirst().id()));
        assertThat(room.published(ServerMessage.Hush.class)).isEmpty();
    }

    @Test
    void isForTheHostWhoeverIsThere() {
        var room = RoomInAction.groupClass().enter(ANNA).enter(TEACHER).until("Stock is what lies on the shelf.");
        room.give(new RoomInput.PauseWanted(TEACHER));
        assertThat(room.room.view().phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void letsALearnerAskWhilePaused() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        room.give(new RoomInput.PauseWanted(ANNA));
        UUID question = room.ask(ANNA, "What?");
        room.answer(question, "This.").pass(3000);
        assertThat(room.captions()).endsWith("This.", "Back to our lesson.", "Stock is what lies on the shelf.");
    }
}
