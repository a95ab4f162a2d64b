package io.lectern.liveclass.recording;

import io.lectern.courses.CourseFiles;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The films of classes and their captions, in the library of the academy. */
@Component
class RecordingFiles implements CourseFiles {

    private final Recordings recordings;

    RecordingFiles(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public String kind() {
        return Recording.KIND;
    }

    @Override
    public List<UUID> scopesIn(Collection<UUID> courses) {
        return recordings.findByCourseIdIn(courses).stream().map(Recording::id).toList();
    }

    @Override
    public List<Place> find(Collection<UUID> scopes) {
        return recordings.findAllById(scopes).stream()
                .map(recording -> new Place(recording.id(), recording.courseId(), recording.title()))
                .toList();
    }
}
