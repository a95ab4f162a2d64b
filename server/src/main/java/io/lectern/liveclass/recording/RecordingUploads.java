package io.lectern.liveclass.recording;

import io.lectern.accounts.Actor;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import io.lectern.media.Videos;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Films of classes that come as uploads for a course, and are made playable then. */
@Component
class RecordingUploads implements UploadPurpose {

    private static final long LARGEST = 5_000_000_000L;
    private static final Set<String> VIDEOS = Set.of("video/*");

    private final Recordings recordings;
    private final RecordingPolicy policy;
    private final Files files;
    private final Videos videos;
    private final Clock clock;

    RecordingUploads(Recordings recordings, RecordingPolicy policy, Files files, Videos videos, Clock clock) {
        this.recordings = recordings;
        this.policy = policy;
        this.files = files;
        this.videos = videos;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Recording.KIND;
    }

    /** Until the recording is there, its film is open to who sends it alone. */
    @Override
    public UploadRules rules(Actor actor, UUID courseId) {
        policy.toManage(actor, courseId);
        return new UploadRules(FileScope.preview(actor.userId()), LARGEST, VIDEOS, courseId);
    }

    @Override
    public void kept(Actor actor, UUID courseId, StoredFile film) {
        Recording recording = Recording.of(courseId, film, clock.instant());
        files.grant(film.id(), recording.scope());
        videos.prepare(film.id(), Videos.Need.SOON);
        try {
            if (!recordings.existsById(recording.id())) {
                recordings.save(recording);
            }
        } catch (DuplicateKeyException e) {
            // it was told twice at the same moment, which is as good
        }
    }
}
