package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** Who waits for an answer. Who had fewer answers comes first, then who asked earlier. */
class Lineup {

    private static final int MOST_PER_PERSON = 3;
    private static final int MOST = 200;

    private final List<Question> waiting = new ArrayList<>();
    private final ToLongFunction<UserId> answersSoFar;

    Lineup(ToLongFunction<UserId> answersSoFar) {
        this.answersSoFar = answersSoFar;
    }

    /** False when this person, or the class, has too many questions waiting. */
    boolean add(Question question) {
        long own = waiting.stream()
                .filter(q -> q.by().id().equals(question.by().id()))
                .count();
        if (own >= MOST_PER_PERSON || waiting.size() >= MOST) {
            return false;
        }
        waiting.add(question);
        return true;
    }

    boolean holds(UUID question) {
        return waiting.stream().anyMatch(q -> q.id().equals(question));
    }

    Optional<Question> next() {
        Optional<Question> next = inOrder().stream().findFirst();
        next.ifPresent(waiting::remove);
        return next;
    }

    /** Who is gone does not wait for an answer. True if that changed anything. */
    boolean forget(UserId who) {
        return waiting.removeIf(q -> q.by().id().equals(who));
    }

    List<ServerMessage.Waiting> view() {
        return inOrder().stream()
                .map(q -> new ServerMessage.Waiting(q.id(), Wire.person(q.by()), q.text()))
                .toList();
    }

    private List<Question> inOrder() {
        // the second question of a person ranks as if the first had been answered
        return waiting.stream()
                .sorted(Comparator.comparingLong((Question q) -> answersSoFar.applyAsLong(q.by().id()) + before(q)))
                .toList();
    }

    private long before(Question question) {
        return waiting.stream()
                .takeWhile(q -> !q.equals(question))
                .filter(q -> q.by().id().equals(question.by().id()))
                .count();
    }
}
