package io.lectern.liveclass.recording;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.liveclass.audience.AudienceRules;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets where a person whose account is gone left recordings, and all recordings of a course that is. */
@Component
class ForgetRecordings {

    private final Recordings recordings;
    private final RecordingPlaces places;
    private final DeleteRecordings deletion;
    private final AudienceRules audiences;

    ForgetRecordings(
            Recordings recordings, RecordingPlaces places, DeleteRecordings deletion, AudienceRules audiences) {
        this.recordings = recordings;
        this.places = places;
        this.deletion = deletion;
        this.audiences = audiences;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        places.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        recordings.findByCourseId(deleted.courseId()).forEach(deletion::delete);
        audiences.forget(deleted.courseId());
    }
}
