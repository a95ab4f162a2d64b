package io.lectern.tutor.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.Ids;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.TutorProblem;
import io.lectern.tutor.adapt.Adaptation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every store must keep of rooms, alike. */
abstract class RoomRecordsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    @Autowired
    private RoomStates states;

    @Autowired
    private RoomGuests guests;

    @Autowired
    private RoomRecords records;

    @Autowired
    private Clock clock;

    @Autowired
    private TimelineEvents timeline;

    @Test
    void keepsWhereARoomIs() {
        var source = new ServerMessage.SourceView(Ids.next(), "Stock", Ids.next(), "on the shelf");
        var asked = new ServerMessage.Asked(
                Ids.next(), new ServerMessage.Person(Ids.next(), "Anna"), "Why?", "Because.", true, List.of(source));
        var check = new RoomMemory.CheckResult(Ids.next(), Ids.next(), "Which?", true, 2);
        var heard = new RoomMemory.Heard(Ids.next(), "Bw==");
        var adaptation = new Adaptation(Ids.next(), Adaptation.Way.SHORTENED, Ids.next(), "Stock");
        var memory = new RoomMemory(
                3,
                Ids.next(),
                7,
                true,
                false,
                1_000,
                List.of(asked),
                List.of(check),
                List.of(heard),
                List.of(adaptation));
        RoomState saved = states.save(
                new RoomState(Ids.next(), null, Ids.next(), 2, memory, NOON, "one:/data", NOON.plusSeconds(20)));
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

    @Test
    void forgetsAllOfARoom() {
        UUID liveClass = states.save(fresh()).id();
        timeline.save(TimelineEvent.of(liveClass, 1, 10, "{}"));
        guests.save(RoomGuest.of(liveClass, Ids.next()));
        TimelineEvent elsewhere = timeline.save(TimelineEvent.of(Ids.next(), 1, 10, "{}"));
        RoomGuest another = guests.save(RoomGuest.of(elsewhere.classId(), Ids.next()));
        timeline.deleteByClassId(liveClass);
        guests.deleteByClassId(liveClass);
        states.deleteById(liveClass);
        assertThat(timeline.findByClassIdOrderByNumber(liveClass)).isEmpty();
        assertThat(guests.findAll())
                .extracting(RoomGuest::classId)
                .doesNotContain(liveClass)
                .contains(another.classId());
        assertThat(timeline.findByClassIdOrderByNumber(elsewhere.classId())).containsExactly(elsewhere);
        assertThat(states.findById(liveClass)).isEmpty();
    }

    @Test
    void letsOnlyOneNodeTeachARoom() {
        Instant now = clock.instant();
        RoomState there = states.save(fresh().heldBy("another:/data", now.plusSeconds(20)));
        assertThatThrownBy(() -> records.hold(there)).isInstanceOf(TutorProblem.ClassElsewhere.class);
        RoomState silent = states.save(there.heldBy("another:/data", now.minusSeconds(1)));
        RoomState here = records.hold(silent);
        assertThat(here.node()).isNotEqualTo("another:/data");
        assertThatThrownBy(() -> records.save(silent, silent.memory())).isInstanceOf(TutorProblem.ClassElsewhere.class);
        records.release(here);
        assertThat(states.findById(here.id()).orElseThrow().node()).isNull();
    }

    @Test
    void forgetsWhoAskedAndWhatTheyAsked() {
        var anna = new ServerMessage.Person(Ids.next(), "Anna");
        var omar = new ServerMessage.Person(Ids.next(), "Omar");
        RoomState room = records.save(states.save(fresh()), memoryOf(anna, omar));
        UUID id = room.id();
        records.append(
                id,
                List.of(
                        new ServerMessage.Thinking(1, Ids.next(), anna, "Annas question"),
                        part(anna),
                        new ServerMessage.Queue(List.of(new ServerMessage.Waiting(Ids.next(), anna, "Annas next"))),
                        new ServerMessage.Thinking(2, Ids.next(), omar, "Omars question")));
        assertThat(guests.findByUserId(anna.userId()))
                .extracting(RoomGuest::classId)
                .containsExactly(id);
        assertThat(guests.existsByClassIdAndUserId(id, omar.userId())).isTrue();

        records.forget(id, anna.userId());

        RoomMemory kept = states.findById(id).orElseThrow().memory();
        assertThat(kept.people()).containsExactly(omar.userId());
        assertThat(timeline.findByClassIdOrderByNumber(id))
                .extracting(TimelineEvent::message)
                .noneMatch(text ->
                        text.contains("Anna") || text.contains(anna.userId().toString()))
                .anyMatch(text -> text.contains("Because."))
                .anyMatch(text -> text.contains("Omars question"));
        assertThat(guests.existsByClassIdAndUserId(id, anna.userId())).isFalse();
        assertThat(guests.existsByClassIdAndUserId(id, omar.userId())).isTrue();
    }

    private static RoomState fresh() {
        return new RoomState(Ids.next(), null, Ids.next(), 1, RoomMemory.fresh(5), NOON, null, null);
    }

    private static RoomMemory memoryOf(ServerMessage.Person... people) {
        var asked = Stream.of(people)
                .map(p -> new ServerMessage.Asked(Ids.next(), p, p.name() + " asks", "Because.", true, List.of()))
                .toList();
        var checks = Stream.of(people)
                .map(p -> new RoomMemory.CheckResult(p.userId(), Ids.next(), "Which?", true, 1))
                .toList();
        return new RoomMemory(0, null, 1, false, false, 5, asked, checks, List.of(), List.of());
    }

    private static ServerMessage.AnswerPart part(ServerMessage.Person by) {
        return new ServerMessage.AnswerPart(
                1, Ids.next(), by, 0, true, "Because.", "Because.", "en", null, 0, List.of(), true, null);
    }

    @Test
    void aGuestIsKeptOncePerRoomUntilForgotten() {
        UUID liveClass = Ids.next();
        UUID anna = Ids.next();
        guests.save(RoomGuest.of(liveClass, anna));
        guests.save(RoomGuest.of(liveClass, Ids.next()));
        assertThat(guests.existsByClassIdAndUserId(liveClass, anna)).isTrue();
        guests.deleteByClassIdAndUserId(liveClass, anna);
        assertThat(guests.existsByClassIdAndUserId(liveClass, anna)).isFalse();
        assertThat(guests.findByUserId(anna)).isEmpty();
    }
}
