package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question on its way to being answered: what was found and what of it is still to be said. */
class Answering {

    private final Question question;
    private final List<Answer.Clause> found = new ArrayList<>();
    private final Deque<Answer.Clause> unsaid = new ArrayDeque<>();
    private int said;
    private boolean complete;
    private @Nullable Answer answer;

    Answering(Question question) {
        this.question = question;
    }

    Question question() {
        return question;
    }

    void found(Answer.Clause clause) {
        found.add(clause);
        unsaid.add(clause);
    }

    /** The search is over. Clauses that were not handed over one by one are taken from the whole. */
    void complete(@Nullable Answer whole) {
        complete = true;
        answer = whole;
        if (whole != null) {
            whole.clauses().stream().skip(found.size()).toList().forEach(this::found);
        }
    }

    /** The next clause to be said, if it is known. */
    Saying.@Nullable Clause next() {
        Answer.Clause clause = unsaid.poll();
        if (clause == null) {
            return null;
        }
        return new Saying.Clause(question, said++, clause, sourced(), nearest());
    }

    /** It was interrupted and is to be said again. */
    void hold(Saying.Clause interrupted) {
        unsaid.addFirst(interrupted.clause());
        said--;
    }

    /** The latest clause as it will be said, to make its clip ahead. */
    Saying.Clause preview(Answer.Clause clause) {
        return new Saying.Clause(question, 0, clause, true, null);
    }

    /** Whether the last clause that is to come has been taken. */
    boolean exhausted() {
        return complete && unsaid.isEmpty();
    }

    /** The whole answer; null when there is none. */
    @Nullable
    Answer answer() {
        return answer;
    }

    private boolean sourced() {
        return answer == null ? found.stream().anyMatch(c -> !c.sources().isEmpty()) : answer.found();
    }

    private ServerMessage.@Nullable LessonRef nearest() {
        if (answer == null || answer.nearest() == null) {
            return null;
        }
        return new ServerMessage.LessonRef(
                answer.nearest().lesson().value(), answer.nearest().title());
    }
}
