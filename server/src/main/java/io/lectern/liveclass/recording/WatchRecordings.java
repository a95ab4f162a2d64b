package io.lectern.liveclass.recording;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Notes where people left recordings. */
@Service
public class WatchRecordings {

    private final Recordings recordings;
    private final RecordingPlaces places;
    private final RecordingPolicy policy;
    private final Turns turns;
    private final Clock clock;

    WatchRecordings(Recordings recordings, RecordingPlaces places, RecordingPolicy policy, Turns turns, Clock clock) {
        this.recordings = recordings;
        this.places = places;
        this.policy = policy;
        this.turns = turns;
        this.clock = clock;
    }

    /** @throws GeneralProblem.NotFound when there is no such recording, or none for this person */
    public void leave(Actor actor, UUID id, long positionMs) {
        UUID recording = recordings
                .findById(id)
                .filter(found -> policy.maySee(actor, found))
                .map(Recording::id)
                .orElseThrow(() -> new GeneralProblem.NotFound("recording"));
        turns.take(() -> places.save(places.findByRecordingIdAndPersonId(recording, actor.userId())
                .orElseGet(() -> RecordingPlace.begun(recording, actor.userId(), clock.instant()))
                .at(positionMs, clock.instant())));
    }
}
