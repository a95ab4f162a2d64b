package io.lectern.liveclass.recording;

import io.lectern.accounts.Actor;
import io.lectern.media.FileGate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A recording's film and captions are for who may see the recording. */
@Component
class RecordingGate implements FileGate {

    private final Recordings recordings;
    private final RecordingPolicy policy;

    RecordingGate(Recordings recordings, RecordingPolicy policy) {
        this.recordings = recordings;
        this.policy = policy;
    }

    @Override
    public String kind() {
        return Recording.KIND;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID recordingId) {
        return recordings
                .findById(recordingId)
                .filter(recording -> policy.maySee(actor, recording))
                .isPresent();
    }
}
