package io.lectern.media.video;

import io.lectern.media.FileId;
import io.lectern.media.Files;
import io.lectern.media.Videos;
import io.lectern.media.events.FileForgotten;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class PrepareVideos implements Videos {

    private final VideoRecords records;
    private final Files files;
    private final Clock clock;

    PrepareVideos(VideoRecords records, Files files, Clock clock) {
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void prepare(FileId file, Need need) {
        if (records.findByFile(file.value()).isPresent()) {
            return;
        }
        try {
            records.save(Video.waiting(file, need.ordinal(), clock.instant()));
        } catch (DuplicateKeyException e) {
            // somebody else asked at the same moment, which is as good
        }
    }

    @Override
    public Optional<Duration> length(FileId file) {
        return records.findByFile(file.value())
                .flatMap(video -> Optional.ofNullable(video.made()))
                .map(made -> Duration.ofMillis(made.durationMs()));
    }

    /** What was made of a file goes with it. */
    @EventListener
    void on(FileForgotten forgotten) {
        records.findByFile(forgotten.file()).ifPresent(video -> {
            files.letGo(VideoGate.scopeOf(video));
            records.delete(video);
        });
    }
}
