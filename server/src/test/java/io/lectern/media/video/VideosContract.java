package io.lectern.media.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.Videos;
import io.lectern.media.internal.ForgottenFiles;
import io.lectern.media.testing.OtherFiles;
import io.lectern.media.video.Encoder.Encoded;
import io.lectern.media.video.Encoder.Piece;
import io.lectern.store.StoreSettings;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The kept queue of videos. Other tests' videos may wait in it too, so each test asks for its own. */
abstract class VideosContract {

    @OnPostgres
    static class OnPostgresTest extends VideosContract {}

    @OnMongo
    static class OnMongoTest extends VideosContract {}

    @Autowired
    Videos videos;

    @Autowired
    VideoRecords records;

    @Autowired
    Files files;

    @Autowired
    ForgottenFiles forgotten;

    @Autowired
    StoreSettings settings;

    @Autowired
    Clock clock;

    private final FileScope scope = FileScope.course(Ids.next());
    private final List<String> encoded = new ArrayList<>();

    private FileId stored() {
        String content = "\0\0\0\u0018ftypmp42" + Ids.next();
        StoredFile stored = files.put(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)), "a.mp4", 1000, scope);
        assertThat(stored.isVideo()).isTrue();
        return stored.id();
    }

    private Video of(FileId file) {
        return records.findByFile(file.value()).orElseThrow();
    }

    private void work(Encoder encoder) {
        new VideoQueue(records, files, encoder, settings, clock).work();
    }

    private static FileId master(Video ready) {
        Made made = java.util.Objects.requireNonNull(ready.made());
        return new FileId(made.part(Made.MASTER).orElseThrow().file());
    }

    private Video dueNow(Video v) {
        Instant now = clock.instant();
        return new Video(v.id(), v.version(), v.file(), v.state(), 1, now, v.tries(), 0, 0, null, null, now);
    }

    private Encoded encode(Path source, Path folder, Encoder.Progress progress) throws IOException {
        encoded.add(java.nio.file.Files.readString(source, StandardCharsets.ISO_8859_1));
        assertThat(progress.at(50)).isTrue();
        Path list = java.nio.file.Files.writeString(folder.resolve(Made.MASTER), "#EXTM3U " + Ids.next());
        return new Encoded(1500, 640, 360, true, List.of(new Piece(Made.MASTER, list, "text/plain")));
    }

    @Test
    void whatWaitsIsMadeOnceAndPlays() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        videos.prepare(file, Videos.Need.SOON);
        assertThat(of(file).state()).isEqualTo(Video.State.WAITING);
        assertThat(videos.length(file)).isEmpty();

        work(this::encode);

        Video ready = of(file);
        assertThat(ready.state()).isEqualTo(Video.State.READY);
        assertThat(ready.edition()).isEqualTo(1);
        assertThat(videos.length(file)).contains(Duration.ofMillis(1500));
        FileId master = master(ready);
        assertThat(records.findByFileIn(List.of(file.value(), "0"))).containsExactly(ready);
        assertThat(videos.made(List.of(file, master)))
                .containsOnlyKeys(file)
                .containsEntry(file, files.describe(master).orElseThrow().size());
        assertThat(files.isGranted(master, VideoGate.scopeOf(ready))).isTrue();
        videos.prepare(file, Videos.Need.SOON);
        assertThat(of(file).state()).isEqualTo(Video.State.READY);
    }

    @Test
    void theMoreUrgentComesFirst() {
        FileId later = stored();
        FileId sooner = stored();
        videos.prepare(later, Videos.Need.SOME_TIME);
        videos.prepare(sooner, Videos.Need.SOON);
        Video first = records.findFirstByStateInAndDueAtLessThanEqualOrderByPriorityDescDueAtAsc(
                        List.of(Video.State.WAITING), clock.instant())
                .orElseThrow();
        assertThat(first.priority()).isEqualTo(Videos.Need.SOON.ordinal());
        assertThat(records.findFirstByStateInAndDueAtLessThanEqualOrderByPriorityDescDueAtAsc(
                        List.of(Video.State.WAITING), Instant.EPOCH))
                .isEmpty();
        work(this::encode);
        assertThat(of(later).state()).isEqualTo(Video.State.READY);
        assertThat(of(sooner).changedAt()).isBeforeOrEqualTo(of(later).changedAt());
    }

    @Test
    void afterAServerWasKilledAnotherGoesOn() {
        FileId alive = stored();
        FileId killed = stored();
        Instant now = clock.instant();
        records.save(Video.waiting(alive, 1, now).begun(now));
        records.save(Video.waiting(killed, 1, now.minusSeconds(62)).begun(now.minusSeconds(61)));

        work(this::encode);

        assertThat(of(alive).state()).isEqualTo(Video.State.RUNNING);
        assertThat(of(killed).state()).isEqualTo(Video.State.READY);
        assertThat(of(killed).tries()).isEqualTo(2);
        records.delete(of(alive));
    }

    @Test
    void whatServersDieOfIsGivenUp() {
        FileId file = stored();
        Instant past = clock.instant().minusSeconds(3600);
        Video deadly = Video.waiting(file, 1, past);
        for (int i = 0; i < 4; i++) {
            deadly = deadly.begun(past);
        }
        records.save(deadly);
        work(this::encode);
        assertThat(of(file).state()).isEqualTo(Video.State.FAILED);
        assertThat(of(file).failure()).isEqualTo(Video.Failure.NOT_MADE);
    }

    @Test
    void aServerThatIsStoppedHasNotTried() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        work((source, folder, progress) -> {
            throw new InterruptedException("the server stops");
        });
        assertThat(of(file).state()).isEqualTo(Video.State.WAITING);
        assertThat(of(file).tries()).isZero();
    }

    @Test
    void whoFetchesAndStoresForLongGivesSignsOfLife() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        Files slow = new OtherFiles(files) {
            @Override
            public InputStream open(FileId file) {
                awaitSignOfLife(of(file));
                return super.open(file);
            }

            @Override
            public StoredFile put(Path content, String name, FileScope scope) {
                awaitSignOfLife(records.findById(scope.id()).orElseThrow());
                return super.put(content, name, scope);
            }
        };
        new VideoQueue(records, slow, this::encode, settings, clock, Duration.ofMillis(20)).work();
        assertThat(of(file).state()).isEqualTo(Video.State.READY);
    }

    private void awaitSignOfLife(Video video) {
        await().until(() -> records.findById(video.id()).orElseThrow().dueAt().isAfter(video.dueAt()));
    }

    @Test
    void whatIsMadeAgainTakesThePlaceOfWhatWasMadeBefore() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        work(this::encode);
        FileId before = master(of(file));
        records.save(of(file).asked(9, clock.instant()));
        work(this::encode);
        Video again = of(file);
        assertThat(again.edition()).isEqualTo(2);
        assertThat(files.isGranted(master(again), VideoGate.scopeOf(again))).isTrue();
        assertThat(files.isGranted(before, VideoGate.scopeOf(again))).isFalse();
    }

    @Test
    void whatGoesWrongIsTriedAgainLaterAndLaterAndGivenUpAtLast() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        List<Duration> pauses = new ArrayList<>();
        for (Video video = of(file); video.state() == Video.State.WAITING; video = of(file)) {
            records.save(dueNow(video));
            work((source, folder, progress) -> {
                throw new IOException("the disk is full");
            });
            pauses.add(Duration.between(of(file).changedAt(), of(file).dueAt()));
        }
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(30), Duration.ofSeconds(120), Duration.ofSeconds(480), Duration.ZERO);
        assertThat(of(file).state()).isEqualTo(Video.State.FAILED);
        assertThat(of(file).failure()).isEqualTo(Video.Failure.NOT_MADE);
    }

    @Test
    void whatCannotBePlayedIsNotTriedAgain() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        work((source, folder, progress) -> {
            throw new Encoder.Unplayable(Video.Failure.EMPTY, "nothing");
        });
        assertThat(of(file).state()).isEqualTo(Video.State.FAILED);
        assertThat(of(file).failure()).isEqualTo(Video.Failure.EMPTY);
    }

    @Test
    void whatIsCancelledMeanwhileEndsAndStaysSo() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        work((source, folder, progress) -> {
            records.save(of(file).cancelled(clock.instant()));
            assertThat(progress.at(10)).isFalse();
            throw new InterruptedException();
        });
        assertThat(of(file).state()).isEqualTo(Video.State.CANCELLED);
        records.save(of(file).asked(9, clock.instant()));
        work(this::encode);
        assertThat(of(file).state()).isEqualTo(Video.State.READY);
        assertThat(encoded).hasSize(1);
    }

    @Test
    void whatWasMadeGoesWithItsFile() {
        FileId file = stored();
        videos.prepare(file, Videos.Need.SOON);
        work(this::encode);
        Video ready = of(file);
        FileId master = master(ready);

        files.letGo(scope);
        forgotten.after(Duration.ofHours(2));

        assertThat(records.findByFile(file.value())).isEmpty();
        assertThat(files.isGranted(master, VideoGate.scopeOf(ready))).isFalse();
    }
}
