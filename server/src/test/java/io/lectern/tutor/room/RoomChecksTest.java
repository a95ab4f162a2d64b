package io.lectern.tutor.room;

import static io.lectern.tutor.room.ScriptedLesson.ANNA;
import static io.lectern.tutor.room.ScriptedLesson.OMAR;
import static io.lectern.tutor.room.ScriptedLesson.RIGHT;
import static io.lectern.tutor.room.ScriptedLesson.TEACHER;
import static io.lectern.tutor.room.ScriptedLesson.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.HushReason;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a class is asked and what follows from its answers. */
class RoomChecksTest {

    private RoomInAction atTheCheck(RoomInAction room) {
        return room.until("Which falls when orders are smaller?").pass(2000);
    }

    @Test
    void waitsForTheAnswerOfALearnerAlone() {
        var room = atTheCheck(RoomInAction.privateClass().enter(ANNA)).pass(600_000);
        assertThat(room.room.view().phase()).isEqualTo(Phase.CHECKING);
        assertThat(room.last(ServerMessage.Check.class).deadline()).isNull();
        assertThat(room.last(ServerMessage.Check.class).choices()).containsExactly("Average stock", "Number of orders");
    }

    @Test
    void praisesARightAnswerAndMovesOn() {
        var room = atTheCheck(RoomInAction.privateClass().enter(ANNA));
        room.choose(ANNA, 1, RIGHT).until("That was all.");
        assertThat(room.captions()).endsWith("Right, half of each order.", "That was all.");
        assertThat(room.told(ANNA, ServerMessage.Verdict.class).getFirst().correct())
                .isTrue();
    }

    @Test
    void explainsAWrongAnswerAndAsksOnceMore() {
        var room = atTheCheck(RoomInAction.privateClass().enter(ANNA));
        room.choose(ANNA, 1, WRONG).until("Once more: which falls?").pass(2000);
        assertThat(room.last(ServerMessage.Check.class).attempt()).isEqualTo(2);
        room.choose(ANNA, 1, WRONG);
        assertThat(room.told(ANNA, ServerMessage.Verdict.class)).hasSize(1);
        room.choose(ANNA, 2, WRONG).until("That was all.");
        assertThat(room.captions())
                .endsWith(
                        "Look at the shelf again.", "Once more: which falls?", "It is average stock.", "That was all.");
    }

    @Test
    void takesAnAnswerWhileTheQuestionIsStillBeingSpoken() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Which falls when orders are smaller?");
        room.choose(ANNA, 1, RIGHT);
        assertThat(room.last(ServerMessage.Hush.class).reason()).isEqualTo(HushReason.CHECK);
        room.until("That was all.");
        assertThat(room.captions()).endsWith("Right, half of each order.", "That was all.");
    }

    @Test
    void movesOnWhenTheCheckIsSkipped() {
        var room = atTheCheck(RoomInAction.privateClass().enter(ANNA));
        room.choose(ANNA, 1).until("That was all.");
        assertThat(room.captions()).endsWith("Which falls when orders are smaller?", "That was all.");
    }

    @Test
    void ignoresAnAnswerThatDoesNotExist() {
        var room = atTheCheck(RoomInAction.privateClass().enter(ANNA));
        room.choose(ANNA, 1, 7).choose(ANNA, 1, -1);
        assertThat(room.told(ANNA, ServerMessage.Verdict.class)).isEmpty();
    }

    @Test
    void putsTheCheckAgainAfterAQuestionWasAnswered() {
        var room = atTheCheck(RoomInAction.privateClass().enter(ANNA));
        UUID question = room.ask(ANNA, "What is an order?");
        room.answer(question, "A wish for goods.").pass(3000);
        assertThat(room.room.view().phase()).isEqualTo(Phase.CHECKING);
        assertThat(room.published(ServerMessage.Check.class)).hasSize(2);
        assertThat(room.last(ServerMessage.Check.class).attempt()).isEqualTo(1);
        room.choose(ANNA, 1, RIGHT).until("That was all.");
    }

    @Test
    void waitsInAClassUntilAllHaveAnswered() {
        var room = atTheCheck(RoomInAction.groupClass().enter(ANNA).enter(OMAR));
        room.choose(ANNA, 1, RIGHT);
        assertThat(room.room.view().phase()).isEqualTo(Phase.CHECKING);
        room.choose(OMAR, 1, RIGHT);
        assertThat(room.last(ServerMessage.Tally.class).counts()).containsExactly(2, 0);
        assertThat(room.captions()).endsWith("Right, half of each order.");
    }

    @Test
    void goesOnInAClassWhenTimeIsUp() {
        var room = atTheCheck(RoomInAction.groupClass().enter(ANNA).enter(OMAR));
        room.choose(ANNA, 1, WRONG).pass(Tempo.USUAL.checkTime());
        assertThat(room.last(ServerMessage.Tally.class).answered()).isEqualTo(1);
        assertThat(room.captions()).contains("Look at the shelf again.");
    }

    @Test
    void doesNotWaitForTheTeacherWhoWatches() {
        var room = atTheCheck(RoomInAction.groupClass().enter(TEACHER).enter(ANNA));
        room.choose(ANNA, 1, RIGHT);
        assertThat(room.captions()).endsWith("Right, half of each order.");
    }

    @Test
    void doesNotWaitForWhoHasLeft() {
        var room = atTheCheck(RoomInAction.groupClass().enter(ANNA).enter(OMAR));
        room.choose(ANNA, 1, RIGHT).leave(OMAR);
        assertThat(room.captions()).endsWith("Right, half of each order.");
    }

    @Test
    void putsTheCheckOnceMoreAfterARestart() {
        var before = atTheCheck(RoomInAction.privateClass().enter(ANNA));
        var after = new RoomInAction(false, before.memory()).enter(ANNA);
        assertThat(after.captions()).containsExactly("Which falls when orders are smaller?");
        assertThat(after.last(ServerMessage.Check.class).attempt()).isEqualTo(1);
    }
}
