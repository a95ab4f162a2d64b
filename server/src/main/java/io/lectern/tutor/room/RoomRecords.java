package io.lectern.tutor.room;

import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.realtime.SteadyTime;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.TutorProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps rooms and what happened in them. */
@Component
class RoomRecords {

    private final RoomStates states;
    private final TimelineEvents timeline;
    private final RoomGuests guests;
    private final RoomNode node;
    private final JsonMapper json;
    private final SteadyTime time;
    private final Clock clock;

    RoomRecords(
            RoomStates states,
            TimelineEvents timeline,
            RoomGuests guests,
            RoomNode node,
            JsonMapper json,
            SteadyTime time,
            Clock clock) {
        this.guests = guests;
        this.node = node;
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
                clock.instant(),
                null,
                null);
    }

    /**
     * Takes the room for this node.
     *
     * @throws TutorProblem.ClassElsewhere if another node teaches it
     */
    @Transactional
    public RoomState hold(RoomState state) {
        Instant now = clock.instant();
        if (state.isHeldByAnother(node.name(), now)) {
            throw new TutorProblem.ClassElsewhere();
        }
        try {
            return states.save(state.heldBy(node.name(), now.plus(RoomNode.HELD)));
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new TutorProblem.ClassElsewhere();
        }
    }

    /** Lets any node take the room. */
    @Transactional
    public void release(RoomState state) {
        states.save(state.released());
    }

    /** @throws TutorProblem.ClassElsewhere if another node has taken the room meanwhile */
    @Transactional
    public RoomState save(RoomState state, RoomMemory memory) {
        Instant now = clock.instant();
        register(state.id(), memory.people(), state.memory().people());
        try {
            return states.save(state.with(memory, now).heldBy(node.name(), now.plus(RoomNode.HELD)));
        } catch (OptimisticLockingFailureException e) {
            throw new TutorProblem.ClassElsewhere();
        }
    }

    private void register(UUID liveClass, Set<UUID> named, Set<UUID> known) {
        named.stream()
                .filter(person -> !known.contains(person) && !person.equals(Named.NOBODY.userId()))
                .filter(person -> !guests.existsByClassIdAndUserId(liveClass, person))
                .forEach(person -> guests.save(RoomGuest.of(liveClass, person)));
    }

    /** Takes a person out of what is kept of a room that is not open. */
    @Transactional
    public void forget(UUID liveClass, UUID person) {
        states.findById(liveClass)
                .ifPresent(state -> states.save(state.with(state.memory().without(person), clock.instant())));
        forgetSaid(liveClass, person);
    }

    /** Takes a person out of the timeline of a class. */
    @Transactional
    public void forgetSaid(UUID liveClass, UUID person) {
        for (TimelineEvent event : timeline.findByClassIdOrderByNumber(liveClass)) {
            ServerMessage message = message(event);
            if (Named.in(message).contains(person)) {
                timeline.save(event.saying(text(Named.without(person, message))));
            }
        }
        guests.deleteByClassIdAndUserId(liveClass, person);
    }

    /** Adds messages to the timeline of a class, in order. */
    @Transactional
    public void append(UUID liveClass, List<ServerMessage> messages) {
        long now = time.millis();
        long number = now * 1000;
        for (ServerMessage message : messages) {
            register(liveClass, Named.in(message), Set.of());
            timeline.save(TimelineEvent.of(liveClass, number++, now, text(withoutClip(message))));
        }
    }

    List<TimelineEvent> timeline(ClassId id) {
        return timeline.findByClassIdOrderByNumber(id.value());
    }

    ServerMessage message(TimelineEvent event) {
        return json.readValue(event.message(), ServerMessage.class);
    }

    private String text(ServerMessage message) {
        return json.writerFor(ServerMessage.class).writeValueAsString(message);
    }

    private static ServerMessage withoutClip(ServerMessage message) {
        return switch (message) {
            case ServerMessage.BeatStarts beat -> Wire.with(beat, null);
            case ServerMessage.AnswerPart part -> Wire.with(part, null);
            default -> message;
        };
    }
}
