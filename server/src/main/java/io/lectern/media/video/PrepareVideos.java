package io.lectern.media.video;

import io.lectern.media.FileId;
import io.lectern.media.FileShelf;
import io.lectern.media.Files;
import io.lectern.media.Videos;
import io.lectern.media.events.FileForgotten;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class PrepareVideos implements Videos {

    private static final int AT_ONCE = 500;

    private final VideoRecords records;
    private final Files files;
    private final FileShelf shelf;
    private final Clock clock;

    PrepareVideos(VideoRecords records, Files files, FileShelf shelf, Clock clock) {
        this.records = records;
        this.files = files;
        this.shelf = shelf;
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

    @Override
    public Map<FileId, Long> made(Collection<FileId> videos) {
        List<String> ids = videos.stream().map(FileId::value).distinct().toList();
        Map<FileId, Long> made = new HashMap<>();
        for (int i = 0; i < ids.size(); i += AT_ONCE) {
            List<Video> some = records.findByFileIn(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)));
            Map<FileId, Long> sizes =
                    shelf.sizes(some.stream().flatMap(PrepareVideos::partsOf).toList());
            some.forEach(video -> made.put(
                    new FileId(video.file()),
                    partsOf(video)
                            .distinct()
                            .mapToLong(part -> sizes.getOrDefault(part, 0L))
                            .sum()));
        }
        return made;
    }

    private static Stream<FileId> partsOf(Video video) {
        return video.made() == null ? Stream.empty() : video.made().files().stream();
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
