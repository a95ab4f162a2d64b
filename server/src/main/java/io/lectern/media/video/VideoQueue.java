package io.lectern.media.video;

import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.store.StoreSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the videos that wait, one at a time on each node, the most urgent first. A video belongs to a node as long as the node
 * gives signs of life; of one that died another goes on, or the same after its restart.
 */
@Component
class VideoQueue {

    private static final Logger log = LoggerFactory.getLogger(VideoQueue.class);
    private static final List<Video.State> UNDONE = List.of(Video.State.WAITING, Video.State.RUNNING);

    private static final Duration SIGN_EVERY = Duration.ofSeconds(15);
    private static final int ALMOST = 99;

    private final VideoRecords records;
    private final Files files;
    private final Encoder encoder;
    private final Path folder;
    private final Clock clock;
    private final Duration signEvery;

    @Autowired
    VideoQueue(VideoRecords records, Files files, Encoder encoder, StoreSettings settings, Clock clock) {
        this(records, files, encoder, settings, clock, SIGN_EVERY);
    }

    VideoQueue(
            VideoRecords records,
            Files files,
            Encoder encoder,
            StoreSettings settings,
            Clock clock,
            Duration signEvery) {
        this.records = records;
        this.files = files;
        this.encoder = encoder;
        this.folder = settings.data().resolve("video");
        this.clock = clock;
        this.signEvery = signEvery;
    }

    /** Until nothing is left that is due, or it is told not to go on. */
    @Scheduled(initialDelayString = "${lectern.video.first:PT10S}", fixedDelayString = "PT2S")
    void work() {
        try {
            for (Optional<Video> next = take(); next.isPresent(); next = take()) {
                make(next.get());
            }
        } catch (InterruptedException e) {
            log.info("A video was put aside: {}", e.getMessage());
        }
    }

    /** The next video, for this node alone. */
    private Optional<Video> take() {
        while (true) {
            Optional<Video> due =
                    records.findFirstByStateInAndDueAtLessThanEqualOrderByPriorityDescDueAtAsc(UNDONE, clock.instant());
            try {
                Optional<Video> mine = due.map(video -> records.save(video.begun(clock.instant())));
                if (mine.filter(video -> video.state() == Video.State.FAILED).isEmpty()) {
                    return mine;
                }
                log.warn(
                        "The video {} is given up: each time the server died",
                        mine.get().file());
            } catch (OptimisticLockingFailureException e) {
                log.debug("another node took a video first");
            }
        }
    }

    private void make(Video video) throws InterruptedException {
        var claim = new Claim(records, clock, video);
        try {
            FileSystemUtils.deleteRecursively(folder);
            Path made = java.nio.file.Files.createDirectories(folder.resolve("made"));
            Path source = folder.resolve("source");
            claim.holdWhile(signEvery, () -> fetch(video, source));
            Encoder.Encoded encoded = encoder.encode(source, made, claim);
            Made kept = keep(video, encoded, claim);
            if (claim.end(mine -> mine.ready(kept, clock.instant()))) {
                files.keepOnly(VideoGate.scopeOf(video), kept.files());
            }
        } catch (Encoder.Unplayable e) {
            log.info("The video {} cannot be played: {}", video.file(), e.getMessage());
            claim.end(mine -> mine.failed(e.failure(), clock.instant()));
        } catch (FileProblem.Gone e) {
            records.deleteById(video.id());
        } catch (InterruptedException e) {
            claim.end(mine -> mine.putAside(clock.instant()));
            throw e;
        } catch (IOException | RuntimeException e) {
            log.warn("The video {} was not made: {}", video.file(), e.toString());
            claim.end(mine -> mine.again(clock.instant()));
        } finally {
            tidy();
        }
    }

    private void fetch(Video video, Path source) throws IOException {
        try (InputStream content = files.open(new FileId(video.file()))) {
            java.nio.file.Files.copy(content, source);
        }
    }

    private Made keep(Video video, Encoder.Encoded encoded, Claim claim) throws IOException, InterruptedException {
        FileScope scope = VideoGate.scopeOf(video);
        List<Made.Part> parts = new ArrayList<>();
        for (Encoder.Piece piece : encoded.pieces()) {
            if (!claim.at(ALMOST)) {
                throw new InterruptedException("told not to go on");
            }
            claim.holdWhile(signEvery, () -> {
                StoredFile stored = files.put(piece.file(), piece.name(), scope);
                parts.add(new Made.Part(piece.name(), stored.id().value(), piece.type()));
            });
        }
        return new Made(encoded.durationMs(), encoded.width(), encoded.height(), encoded.sound(), parts);
    }

    private void tidy() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            log.warn("Left behind in {}", folder, e);
        }
    }
}
