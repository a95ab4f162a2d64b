package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.TutorProblem;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The questions of a class: the one being answered, those that wait, and what the minutes keep of them. */
class QuestionTime {

    private final Minutes minutes;
    private final Lineup lineup;
    private final Consumer<RoomEffect> out;
    private @Nullable Answering answering;
    private ServerMessage.@Nullable Thinking thinking;

    QuestionTime(Minutes minutes, Consumer<RoomEffect> out) {
        this.minutes = minutes;
        this.lineup = new Lineup(minutes::answersTo);
        this.out = out;
    }

    /** Whether it was asked before: answered, being answered or waiting. */
    boolean knows(UUID question) {
        return minutes.knows(question) || lineup.holds(question) || answers(question);
    }

    private boolean answers(UUID question) {
        return answering != null && answering.question().id().equals(question);
    }

    /** Whether a question is being answered. */
    boolean isOpen() {
        return answering != null;
    }

    /** Whether the question being answered is somebody else's. */
    boolean isOfAnother(Question question) {
        return answering != null
                && !answering.question().by().id().equals(question.by().id());
    }

    /** Lets it wait for its turn, or says why it cannot. */
    void queue(Question question) {
        if (!lineup.add(question)) {
            out.accept(new RoomEffect.Tell(
                    question.by().id(), Wire.refused(new TutorProblem.TooManyQuestions(), question.id())));
        }
        publishQueue();
    }

    /** Takes the next one that waits. */
    @Nullable
    Question nextWaiting() {
        Question next = lineup.next().orElse(null);
        if (next != null) {
            publishQueue();
        }
        return next;
    }

    /** Whoever has left does not wait for an answer. */
    void left(UserId who) {
        if (lineup.forget(who)) {
            publishQueue();
        }
    }

    private void publishQueue() {
        out.accept(new RoomEffect.Publish(new ServerMessage.Queue(lineup.view())));
    }

    /** Begins to look for an answer. @param onBoard the block that is shown */
    void begin(Question question, long epoch, @Nullable UUID onBoard) {
        answering = new Answering(question);
        thinking = new ServerMessage.Thinking(epoch, question.id(), Wire.person(question.by()), question.text());
        out.accept(new RoomEffect.Publish(thinking));
        out.accept(new RoomEffect.FindAnswer(
                question, onBoard, minutes.lastExchangeOf(question.by().id())));
    }

    /** Takes a clause; what it will sound like, null when nobody waits for it any more. */
    Saying.@Nullable Clause found(RoomInput.ClauseFound found) {
        if (answering == null || !answers(found.question())) {
            return null;
        }
        return answering.found(found.part());
    }

    /** The search is over; false when nobody waits for it any more. */
    boolean complete(RoomInput.AnswerComplete complete) {
        if (answering == null || !answers(complete.question())) {
            return false;
        }
        answering.complete(complete.answer());
        return true;
    }

    /** Takes the next clause to be said, null when none is known yet or none follows. */
    Saying.@Nullable Clause nextClause() {
        return answering == null ? null : answering.next();
    }

    /** Whether nothing of the answer follows. */
    boolean exhausted() {
        return answering == null || answering.exhausted();
    }

    /** It was interrupted and is to be said again. */
    void hold(Saying.Clause interrupted) {
        if (answering != null) {
            answering.hold(interrupted);
        }
    }

    /** The question has had its answer, as far as it came. */
    void close() {
        if (answering != null && answering.answer() != null) {
            minutes.answered(answering.question(), answering.answer());
        } else if (answering != null) {
            minutes.unanswered(answering.question());
        }
        drop();
    }

    /** The class goes elsewhere; the question stays without an answer. */
    void abandon() {
        if (answering != null) {
            minutes.unanswered(answering.question());
        }
        drop();
    }

    private void drop() {
        answering = null;
        thinking = null;
    }

    ServerMessage.@Nullable Thinking thinking() {
        return thinking;
    }

    List<ServerMessage.Waiting> waiting() {
        return lineup.view();
    }
}
