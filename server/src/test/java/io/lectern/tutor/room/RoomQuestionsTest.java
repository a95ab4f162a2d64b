package io.lectern.tutor.room;

import static io.lectern.tutor.room.ScriptedLesson.ANNA;
import static io.lectern.tutor.room.ScriptedLesson.OMAR;
import static io.lectern.tutor.room.ScriptedLesson.STOCK_BLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.HushReason;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import io.lectern.tutor.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How questions interrupt a class and are answered. */
class RoomQuestionsTest {

    @Test
    void silencesTheTeacherAtOnce() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        long epoch = room.last(ServerMessage.BeatStarts.class).epoch();
        room.ask(ANNA, "What is stock?");
        var hush = room.last(ServerMessage.Hush.class);
        assertThat(hush.reason()).isEqualTo(HushReason.ASK);
        assertThat(hush.epoch()).isGreaterThan(epoch);
        assertThat(room.last(ServerMessage.Thinking.class).by().name()).isEqualTo("Anna");
        assertThat(room.of(RoomEffect.FindAnswer.class).getLast().block()).isEqualTo(STOCK_BLOCK);
    }

    @Test
    void bringsTheAnswerClauseByClauseAndThenTheInterruptedBeatAgain() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
        UUID question = room.ask(ANNA, "What is stock?");
        room.answer(question, "Goods on a shelf.", "They wait for buyers.").until("It costs money every day.");
        assertThat(room.captions())
                .containsExactly(
                        "Good morning.",
                        "Stock is what lies on the shelf.",
                        "Goods on a shelf.",
                        "They wait for buyers.",
                        "Back to our lesson.",
                        "Stock is what lies on the shelf.",
                        "It costs money every day.");
        var parts = room.published(ServerMessage.AnswerPart.class);
        assertThat(parts).extracting(ServerMessage.AnswerPart::last).containsExactly(false, true);
        assertThat(parts.getFirst().sources())
                .singleElement()
                .satisfies(source -> assertThat(source.blockId()).isEqualTo(STOCK_BLOCK));
    }

    @Test
    void startsTheFirstClauseBeforeTheOthersAreKnown() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Good morning.");
        UUID question = room.ask(ANNA, "What is stock?");
        room.give(new RoomInput.ClauseFound(question, ScriptedLesson.part("Goods.")));
        assertThat(room.last(ServerMessage.AnswerPart.class).startAt() - room.now())
                .isEqualTo(Tempo.USUAL.clauseAhead());
        room.pass(5000);
        assertThat(room.room.view().phase()).isEqualTo(Phase.THINKING);
        room.give(new RoomInput.ClauseFound(question, ScriptedLesson.part("More.")));
        assertThat(room.captions()).endsWith("Goods.", "More.");
    }

    @Test
    void doesNotRepeatABeatThatWasNearlySaid() {
        var room = RoomInAction.privateClass().enter(ANNA);
        room.pass(Tempo.USUAL.first() + 870);
        UUID question = room.ask(ANNA, "Why?");
        room.answer(question, "Because.").until("Stock is what lies on the shelf.");
        assertThat(room.captions())
                .containsExactly(
                        "Good morning.", "Because.", "Back to our lesson.", "Stock is what lies on the shelf.");
    }

    @Test
    void takesTheSameQuestionOnce() {
        var room = RoomInAction.privateClass().enter(ANNA);
        var question = new Question(UUID.randomUUID(), ANNA, "What?");
        room.give(new RoomInput.Asked(question)).give(new RoomInput.Asked(question));
        room.answer(question.id(), "This.").give(new RoomInput.Asked(question)).pass(20_000);
        room.give(new RoomInput.Asked(question));
        assertThat(room.of(RoomEffect.FindAnswer.class)).hasSize(1);
    }

    @Test
    void letsTheAskerInterruptTheAnswerWithANewQuestion() {
        var room = RoomInAction.privateClass().enter(ANNA);
        UUID first = room.ask(ANNA, "What?");
        room.answer(first, "A long story.");
        UUID second = room.ask(ANNA, "No, why?");
        room.answer(second, "Because.");
        assertThat(room.captions()).endsWith("A long story.", "Because.");
        assertThat(room.published(ServerMessage.Hush.class)).hasSize(2);
    }

    @Test
    void letsOthersQueueAndServesWhoHadFewestAnswersFirst() {
        var room = RoomInAction.groupClass().enter(ANNA).enter(OMAR);
        UUID first = room.ask(ANNA, "One?");
        UUID zoeAsks = room.enter(ScriptedLesson.learner("Zoe")).ask(OMAR, "Two?");
        UUID third = room.ask(OMAR, "Three?");
        assertThat(room.last(ServerMessage.Queue.class).asks())
                .extracting(ServerMessage.Waiting::askId)
                .containsExactly(zoeAsks, third);
        room.answer(first, "One.").pass(3000);
        assertThat(room.last(ServerMessage.Thinking.class).text()).isEqualTo("Two?");
    }

    @Test
    void refusesAFourthWaitingQuestionOfOnePerson() {
        var room = RoomInAction.groupClass().enter(ANNA).enter(OMAR);
        room.ask(ANNA, "First?");
        for (int i = 0; i < 4; i++) {
            room.ask(OMAR, "Question " + i);
        }
        assertThat(room.told(OMAR, ServerMessage.Refused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.slug()).isEqualTo("too-many-questions"));
    }

    @Test
    void goesOnWithTheLessonWhenTheSearchFails() {
        var room = RoomInAction.privateClass().enter(ANNA);
        UUID question = room.ask(ANNA, "What?");
        room.give(new RoomInput.AnswerComplete(question, null)).pass(2000);
        assertThat(room.captions()).endsWith("Back to our lesson.", "Good morning.");
    }

    @Test
    void dropsClausesOfAQuestionThatIsNoLongerBeingAnswered() {
        var room = RoomInAction.privateClass().enter(ANNA);
        UUID first = room.ask(ANNA, "What?");
        room.ask(ANNA, "Why?");
        int before = room.captions().size();
        room.answer(first, "Late.");
        assertThat(room.captions()).hasSize(before);
    }

    @Test
    void survivesAStormOfQuestions() {
        var room = RoomInAction.groupClass();
        for (int i = 0; i < 300; i++) {
            room.enter(ScriptedLesson.learner("L" + i));
        }
        for (int i = 0; i < 300; i++) {
            UUID question = room.ask(ScriptedLesson.learner("S" + i), "Q" + i);
            room.answer(question, "A" + i);
        }
        assertThat(room.last(ServerMessage.Queue.class).asks()).hasSize(200);
        room.pass(1000);
        assertThat(room.last(ServerMessage.Thinking.class).text()).isEqualTo("Q1");
    }

    @Test
    void saysWithTheFirstWordsWhetherTheCourseHoldsTheAnswer() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Good morning.");
        UUID question = room.ask(ANNA, "What is stock?");
        var leadIn = new Answer.Clause("This lesson says:", "This lesson says:", "en", List.of());
        room.give(new RoomInput.ClauseFound(question, new Answer.Part(leadIn, Answer.Outcome.FOUND, null)));
        assertThat(room.last(ServerMessage.AnswerPart.class).found()).isTrue();
    }

    @Test
    void refusesWithTheNearestLessonToGoTo() {
        var room = RoomInAction.privateClass().enter(ANNA).until("Good morning.");
        UUID question = room.ask(ANNA, "Who won the cup?");
        var sorry =
                new Answer.Clause("This course does not say that.", "This course does not say that.", "en", List.of());
        var nearest = new Answer.Suggestion(ScriptedLesson.LESSON, "Stock");
        room.give(new RoomInput.ClauseFound(question, new Answer.Part(sorry, Answer.Outcome.NOT_FOUND, nearest)));
        var part = room.last(ServerMessage.AnswerPart.class);
        assertThat(part.found()).isFalse();
        assertThat(part.nearest()).isEqualTo(new ServerMessage.LessonRef(ScriptedLesson.LESSON.value(), "Stock"));
    }
}
