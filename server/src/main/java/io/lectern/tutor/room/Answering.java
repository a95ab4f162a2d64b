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
    private Answer.@Nullable Part latest;
    private @Nullable Answer answer;

    Answering(Question question) {
        this.question = question;
    }

    Question question() {
        return question;
    }

    /** Takes a clause; what it will sound like, so that its clip can be made ahead. */
    Saying.Clause found(Answer.Part part) {
        latest = part;
        found.add(part.clause());
        unsaid.add(part.clause());
        return saying(0, part.clause());
    }

    /** The search is over. Clauses that were not handed over one by one are taken from the whole. */
    void complete(@Nullable Answer whole) {
        complete = true;
        answer = whole;
        if (whole != null) {
            whole.clauses().stream()
                    .skip(found.size())
                    .map(whole::part)
                    .toList()
                    .forEach(this::found);
        }
    }

    /** The next clause to be said, if it is known. */
    Saying.@Nullable Clause next() {
        Answer.Clause clause = unsaid.poll();
        if (clause == null) {
            return null;
        }
        return saying(said++, clause);
    }

    /** It was interrupted and is to be said again. */
    void hold(Saying.Clause interrupted) {
        unsaid.addFirst(interrupted.clause());
        said--;
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

    private Saying.Clause saying(int place, Answer.Clause clause) {
        boolean sourced = latest != null && latest.outcome() == Answer.Outcome.FOUND;
        Answer.Suggestion nearest = latest == null ? null : latest.nearest();
        var lesson = nearest == null
                ? null
                : new ServerMessage.LessonRef(nearest.lesson().value(), nearest.title());
        return new Saying.Clause(question, place, clause, sourced, lesson);
    }
}
