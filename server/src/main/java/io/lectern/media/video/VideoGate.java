package io.lectern.media.video;

import io.lectern.accounts.Actor;
import io.lectern.media.FileGate;
import io.lectern.media.FileScope;
import io.lectern.media.internal.OpenFile;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What was made of a video is for who may open the video itself. */
@Component
class VideoGate implements FileGate {

    private static final String KIND = "video";

    private final VideoRecords records;
    private final ObjectProvider<OpenFile> files;

    VideoGate(VideoRecords records, ObjectProvider<OpenFile> files) {
        this.records = records;
        this.files = files;
    }

    static FileScope scopeOf(Video video) {
        return new FileScope(KIND, video.id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayOpen(Actor actor, UUID videoId) {
        return records.findById(videoId)
                .filter(video -> files.getObject().mayOpen(actor, video.file()))
                .isPresent();
    }
}
