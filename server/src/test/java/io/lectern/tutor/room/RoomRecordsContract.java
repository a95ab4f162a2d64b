package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Ids;
import io.lectern.liveclass.protocol.ServerMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every store must keep of rooms, alike. */
abstract class RoomRecordsContract {

    @Autowired
    private RoomStates states;

    @Autowired
    private TimelineEvents timeline;

    @Test
    void keepsWhereARoomIs() {
        var source = new ServerMessage.SourceView(Ids.next(), "Stock", Ids.next(), "on the shelf");
        var asked = new ServerMessage.Asked(
                Ids.next(), new ServerMessage.Person(Ids.next(), "Anna"), "Why?", "Because.", true, List.of(source));
        var check = new RoomMemory.CheckResult(Ids.next(), Ids.next(), "Which?", true, 2);
        var memory = new RoomMemory(3, Ids.next(), 7, true, false, 1_000, List.of(asked), List.of(check));
        RoomState saved = states.save(
                new RoomState(Ids.next(), null, Ids.next(), 2, memory, Instant.parse("2026-11-22T12:00:00.123Z")));
        assertThat(states.findById(saved.id())).contains(saved);
        RoomState moved = states.save(saved.with(RoomMemory.fresh(5), saved.savedAt()));
        assertThat(states.findById(saved.id())).contains(moved);
    }

    @Test
    void keepsTheTimelineInOrder() {
        UUID liveClass = Ids.next();
        TimelineEvent second = timeline.save(TimelineEvent.of(liveClass, 2, 20, "{\"type\":\"hush\"}"));
        TimelineEvent first = timeline.save(TimelineEvent.of(liveClass, 1, 10, "{}"));
        assertThat(timeline.findByClassIdOrderByNumber(liveClass)).containsExactly(first, second);
    }
}
