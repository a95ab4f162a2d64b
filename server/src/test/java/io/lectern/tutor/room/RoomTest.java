package io.lectern.tutor.room;

import static io.lectern.tutor.room.ScriptedLesson.ANNA;
import static io.lectern.tutor.room.ScriptedLesson.BEATS;
import static io.lectern.tutor.room.ScriptedLesson.OMAR;
import static io.lectern.tutor.room.ScriptedLesson.RIGHT;
import static io.lectern.tutor.room.ScriptedLesson.STOCK_BLOCK;
import static io.lectern.tutor.room.ScriptedLesson.TEACHER;
import static io.lectern.tutor.room.ScriptedLesson.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.HushReason;
import io.lectern.liveclass.protocol.ServerMessage.Phase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a class goes, move by move. */
class RoomTest {

    @Nested
    class Teaching {

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
    }

    @Nested
    class Asking {

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
            room.give(new RoomInput.ClauseFound(question, ScriptedLesson.clause("Goods.")));
            assertThat(room.last(ServerMessage.AnswerPart.class).startAt() - room.now())
                    .isEqualTo(Tempo.USUAL.clauseAhead());
            room.pass(5000);
            assertThat(room.room.view().phase()).isEqualTo(Phase.THINKING);
            room.give(new RoomInput.ClauseFound(question, ScriptedLesson.clause("More.")));
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
            room.answer(question.id(), "This.")
                    .give(new RoomInput.Asked(question))
                    .pass(20_000);
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
    }

    @Nested
    class Checking {

        private RoomInAction atTheCheck(RoomInAction room) {
            return room.until("Which falls when orders are smaller?").pass(2000);
        }

        @Test
        void waitsForTheAnswerOfALearnerAlone() {
            var room = atTheCheck(RoomInAction.privateClass().enter(ANNA)).pass(600_000);
            assertThat(room.room.view().phase()).isEqualTo(Phase.CHECKING);
            assertThat(room.last(ServerMessage.Check.class).deadline()).isNull();
            assertThat(room.last(ServerMessage.Check.class).choices())
                    .containsExactly("Average stock", "Number of orders");
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
                            "Look at the shelf again.",
                            "Once more: which falls?",
                            "It is average stock.",
                            "That was all.");
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

    @Nested
    class PausingAndGoingBack {

        @Test
        void standsStillAndGoesOnWithTheSameBeat() {
            var room = RoomInAction.privateClass().enter(ANNA).until("Stock is what lies on the shelf.");
            room.give(new RoomInput.PauseWanted(ANNA)).pass(60_000);
            assertThat(room.room.view().phase()).isEqualTo(Phase.PAUSED);
            assertThat(room.captions().getLast()).isEqualTo("Stock is what lies on the shelf.");
            room.give(new RoomInput.PlayWanted(ANNA));
            assertThat(room.captions())
                    .endsWith("Stock is what lies on the shelf.", "Stock is what lies on the shelf.");
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

    @Nested
    class Ending {

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
    }
}
