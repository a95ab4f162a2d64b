package io.lectern.liveclass.recording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface RecordingPlaces extends ListCrudRepository<RecordingPlace, UUID> {

    Optional<RecordingPlace> findByRecordingIdAndPersonId(UUID recordingId, UUID personId);

    List<RecordingPlace> findByPersonIdAndRecordingIdIn(UUID personId, Collection<UUID> recordingIds);

    void deleteByRecordingId(UUID recordingId);

    void deleteByPersonId(UUID personId);
}
