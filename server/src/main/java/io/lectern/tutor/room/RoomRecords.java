package io.lectern.tutor.room;

import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.realtime.SteadyTime;
import io.lectern.tutor.TeachingPlan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rooms and what happened in them. */
@Component
class RoomRecords {

    private final RoomStates states;
    private final TimelineEvents timeline;
    private final JsonMapper json;
    private final SteadyTime time;
    private final Clock clock;

    RoomRecords(RoomStates states, TimelineEvents timeline, JsonMapper json, SteadyTime time, Clock clock) {
        this.states = states;
        this.timeline = timeline;
        this.json = json;
        this.time = time;
        this.clock = clock;
    }

    Optional<RoomState> find(ClassId id) {
        return states.findById(id.value());
    }

    /** A room that begins now with this plan. */
    RoomState fresh(ClassSummary liveClass, TeachingPlan plan) {
        return new RoomState(
                liveClass.id().value(),
                null,
                plan.lesson().value(),
                plan.lessonVersion(),
                RoomMemory.fresh(clock.millis()),
                clock.instant());
    }

    @Transactional
    public RoomState save(RoomState state, RoomMemory memory) {
        return states.save(state.with(memory, clock.instant()));
    }

    /** Adds messages to the timeline of a class, in order. */
    @Transactional
    public void append(UUID liveClass, List<ServerMessage> messages) {
        long now = time.millis();
        long number = now * 1000;
        for (ServerMessage message : messages) {
            String text = json.writerFor(ServerMessage.class).writeValueAsString(withoutClip(message));
            timeline.save(TimelineEvent.of(liveClass, number++, now, text));
        }
    }

    List<TimelineEvent> timeline(ClassId id) {
        return timeline.findByClassIdOrderByNumber(id.value());
    }

    ServerMessage message(TimelineEvent event) {
        return json.readValue(event.message(), ServerMessage.class);
    }

    private static ServerMessage withoutClip(ServerMessage message) {
        return switch (message) {
            case ServerMessage.BeatStarts beat -> Wire.with(beat, null);
            case ServerMessage.AnswerPart part -> Wire.with(part, null);
            default -> message;
        };
    }
}
