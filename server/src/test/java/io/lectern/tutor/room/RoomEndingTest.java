package io.lectern.tutor.room;

import static io.lectern.tutor.room.ScriptedLesson.ANNA;
import static io.lectern.tutor.room.ScriptedLesson.OMAR;
import static io.lectern.tutor.room.ScriptedLesson.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.HushReason;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a class ends. */
class RoomEndingTest {

    @Test
    void sumsUpForEachPersonAndIsSaidOnce() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Good morning.");
        UUID question = room.ask(ANNA, "What is stock?");
        room.answer(question, "Goods.").until("Which falls when orders are smaller?");
        room.choose(ANNA, 1, RIGHT).until("That was all.").pass(10_000);
        var summary = room.summaryFor(ANNA.id());
        assertThat(summary).isNotNull();
        assertThat(summary.taught()).containsExactly("Stock");
        assertThat(summary.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.answer()).isEqualTo("Goods."));
        assertThat(summary.checks())
                .singleElement()
                .satisfies(check -> assertThat(check.correct()).isTrue());
        assertThat(room.of(RoomEffect.Finished.class)).hasSize(1);
        assertThat(room.memory().ended()).isTrue();
    }

    @Test
    void fallsSilentWhenTheHostEndsTheClass() {
        var room = RoomInAction.groupClass().enter(ANNA).until("Stock is what lies on the shelf.");
        room.give(new RoomInput.Stopped());
        assertThat(room.last(ServerMessage.Hush.class).reason()).isEqualTo(HushReason.END);
        assertThat(room.of(RoomEffect.Finished.class)).isEmpty();
        int before = room.published().size();
        room.ask(ANNA, "Anyone?");
        assertThat(room.published()).hasSize(before);
    }

    @Test
    void keepsAQuestionWhoseAnswerTheEndCutOff() {
        var room = RoomInAction.groupClass().enter(ANNA).until("Good morning.");
        UUID question = room.ask(ANNA, "What is stock?");
        room.answer(question, "Goods.", "They wait.").until("Goods.").give(new RoomInput.Stopped());
        assertThat(room.memory().asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.text()).isEqualTo("What is stock?"));
    }

    @Test
    void keepsNothingOfSomebodyWhoseAccountIsErasedInTheMiddle() {
        var room = RoomInAction.groupClass().enter(ANNA).enter(OMAR).until("Good morning.");
        UUID first = room.ask(ANNA, "What is stock?");
        room.ask(OMAR, "And why?");
        room.give(new RoomInput.Forgotten(ANNA.id()));
        room.answer(first, "Goods.").pass(5000);
        assertThat(room.memory().people()).doesNotContain(ANNA.id().value());
        assertThat(room.last(ServerMessage.Thinking.class).by().name()).isEqualTo("Omar");
    }
}
