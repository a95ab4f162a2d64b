package io.lectern.liveclass.recording;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/** Where somebody left a recording, to go on from there on whatever device. */
@Aggregate(module = "liveclass", name = "recording_place", collection = "liveclass_recording_place")
@CompoundIndex(name = "recording_place_once", def = "{recordingId: 1, personId: 1}", unique = true)
record RecordingPlace(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID recordingId,
        @Indexed(name = "recording_place_person") UUID personId,
        long positionMs,
        Instant at) {

    static RecordingPlace begun(UUID recording, UUID person, Instant now) {
        return new RecordingPlace(Ids.next(), null, recording, person, 0, now);
    }

    RecordingPlace at(long position, Instant now) {
        return new RecordingPlace(id, version, recordingId, personId, position, now);
    }
}
