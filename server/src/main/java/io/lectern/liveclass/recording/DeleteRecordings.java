package io.lectern.liveclass.recording;

import io.lectern.media.Files;
import org.springframework.stereotype.Component;

/** Deletes films with all that belongs to them; the film itself is forgotten when nothing else uses it. */
@Component
class DeleteRecordings {

    private final Recordings recordings;
    private final RecordingPlaces places;
    private final Files files;

    DeleteRecordings(Recordings recordings, RecordingPlaces places, Files files) {
        this.recordings = recordings;
        this.places = places;
        this.files = files;
    }

    /** The recording itself goes last: who died in between finds it again. */
    void delete(Recording recording) {
        files.letGo(recording.scope());
        places.deleteByRecordingId(recording.id());
        recordings.deleteById(recording.id());
    }
}
