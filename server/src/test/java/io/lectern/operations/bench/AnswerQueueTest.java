package io.lectern.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.operations.bench.AnswerQueue.Waiting;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class AnswerQueueTest {

    private final BlockingQueue<List<Waiting>> sent = new LinkedBlockingQueue<>();

    @Test
    void sendsWhatWasGivenWithinAMomentTogetherAndTheLastWordOnly() throws Exception {
        var queue = new AnswerQueue(50, answers -> {
            sent.add(answers);
            return 0;
        });
        var last = new Waiting("i1", "b", 2);
        queue.give(new Waiting("i1", "a", 1));
        queue.give(last);
        queue.give(new Waiting("i2", "c", 3));
        assertThat(sent.take()).containsExactly(last, new Waiting("i2", "c", 3));
        queue.close();
    }

    @Test
    void sendsAgainUntilTheServerHasIt() throws Exception {
        var answer = new Waiting("i1", "a", 1);
        var queue = new AnswerQueue(0, answers -> {
            sent.add(answers);
            return 10;
        });
        queue.give(answer);
        assertThat(sent.take()).containsExactly(answer);
        assertThat(sent.take()).containsExactly(answer);
        assertThat(queue.kept(List.of(answer))).containsExactly(answer);
        assertThat(queue.kept(List.of(answer))).isEmpty();
        queue.close();
        assertThat(queue.waiting()).isEmpty();
    }

    @Test
    void doesNotForgetALaterAnswerForAnEarlierOneThatWasKept() throws Exception {
        var queue = new AnswerQueue(10_000, _ -> 0);
        var early = new Waiting("i1", "a", 1);
        var late = new Waiting("i1", "b", 2);
        queue.give(early);
        queue.give(late);
        assertThat(queue.kept(List.of(early))).isEmpty();
        assertThat(queue.waiting()).containsExactly(late);
        queue.close();
    }

    @Test
    void tellsOfAFailureThatSendingAgainDoesNotMend() throws Exception {
        var queue = new AnswerQueue(0, answers -> {
            sent.add(answers);
            throw new IllegalStateException("403");
        });
        queue.give(new Waiting("i1", "a", 1));
        sent.take();
        assertThatThrownBy(queue::close).hasMessage("403");
    }
}
