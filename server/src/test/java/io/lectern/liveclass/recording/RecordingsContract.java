package io.lectern.liveclass.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.liveclass.audience.Audience;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/** What every store must keep of recordings, alike. */
abstract class RecordingsContract {

    private static final Instant NOON = Instant.parse("2024-11-22T12:00:00.123Z");

    @Autowired
    private TestPeople people;

    @Autowired
    private TestCourses courses;

    @Autowired
    private Enrol enrol;

    @Autowired
    private Files files;

    @Autowired
    private Recordings recordings;

    @Autowired
    private RecordingPlaces places;

    @Autowired
    private RecordingUploads uploads;

    @Autowired
    private RecordingFiles recordingFiles;

    @Autowired
    private KeepRecordings keep;

    @Autowired
    private ListRecordings list;

    @Autowired
    private WatchRecordings watch;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private SignedInPerson teacher;
    private CourseId course;

    @BeforeEach
    void aCourse() {
        teacher = people.teacher();
        course = courses.open(teacher.actor(), "Pallets carry boxes.");
    }

    private StoredFile film(String name) {
        byte[] content = ("\0\0\0\u0018ftypmp42" + Ids.next()).getBytes(StandardCharsets.ISO_8859_1);
        return files.put(
                new ByteArrayInputStream(content),
                name,
                1000,
                FileScope.preview(teacher.actor().userId()));
    }

    private Recording added(String name) {
        StoredFile film = film(name);
        uploads.kept(teacher.actor(), course.value(), film);
        return recordings
                .findById(Recording.idOf(course.value(), film.id().value()))
                .orElseThrow();
    }

    @Test
    void aFilmThatIsToldTwiceIsOneRecording() {
        StoredFile film = film("Monday.evening.mp4");
        uploads.kept(teacher.actor(), course.value(), film);
        uploads.kept(teacher.actor(), course.value(), film);
        assertThat(recordings.findByCourseId(course.value())).singleElement().satisfies(recording -> {
            assertThat(recording.title()).isEqualTo("Monday.evening");
            assertThat(recording.audience()).isNull();
            assertThat(files.isGranted(film.id(), recording.scope())).isTrue();
        });
    }

    @Test
    void theLibraryKnowsWhereFilmsStand() {
        Recording recording = added("a.mp4");
        assertThat(recordings.findByCourseIdIn(List.of(course.value(), Ids.next())))
                .containsExactly(recording);
        assertThat(recordingFiles.scopesIn(List.of(course.value()))).containsExactly(recording.id());
        assertThat(recordingFiles.find(List.of(recording.id(), Ids.next())))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.course()).isEqualTo(course.value());
                    assertThat(place.title()).isEqualTo("a");
                });
    }

    @Test
    void theNewestComesFirst() {
        Recording older = added("a.mp4");
        Recording newer = added("b.mp4");
        keep.describe(
                teacher.actor(), older.id(), new KeepRecordings.Description(" Old ", NOON, null, Audience.TEACHERS));
        assertThat(recordings.findByCourseIdOrderByHeldAtDesc(course.value(), Limit.of(5)))
                .extracting(Recording::id)
                .containsExactly(newer.id(), older.id());
        assertThat(recordings.findByHeldAtBeforeAndIdGreaterThanOrderById(
                        NOON.plusMillis(1), before(older.id()), Limit.of(1)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.title()).isEqualTo("Old");
                    assertThat(found.audience()).isEqualTo(Audience.TEACHERS);
                });
        assertThat(recordings.findByHeldAtBeforeAndIdGreaterThanOrderById(NOON, before(older.id()), Limit.of(500)))
                .extracting(Recording::id)
                .doesNotContain(older.id());
    }

    private static UUID before(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }

    @Test
    void captionsOfALanguageTakeThePlaceOfOthers() {
        UUID id = added("a.mp4").id();
        caption(id, "en", "Hello");
        caption(id, "en", "Welcome");
        caption(id, "ar", "Marhaba");
        Recording with = recordings.findById(id).orElseThrow();
        assertThat(with.captions()).extracting(Recording.Caption::language).containsExactly("en", "ar");
        FileId english = new FileId(with.caption("en").orElseThrow().file());
        assertThat(files.isGranted(english, with.scope())).isTrue();
        keep.removeCaptions(teacher.actor(), id, "en");
        assertThat(recordings.findById(id).orElseThrow().captions())
                .extracting(Recording.Caption::language)
                .containsExactly("ar");
    }

    private void caption(UUID id, String language, String words) {
        String text = "WEBVTT\n\n00:00.000 --> 00:09.000\n" + words + "\n";
        keep.caption(
                teacher.actor(),
                id,
                language,
                "said.vtt",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whereSomebodyLeftItIsThereOnTheirOtherDevice() {
        Recording recording = added("a.mp4");
        SignedInPerson anna = people.student();
        enrol.self(anna.actor(), course.value());
        watch.leave(anna.actor(), recording.id(), 4_000);
        watch.leave(anna.actor(), recording.id(), 65_000);
        assertThat(list.of(anna.actor(), course.value()).items())
                .singleElement()
                .satisfies(shown -> assertThat(shown.positionMs()).isEqualTo(65_000));
        assertThat(list.of(teacher.actor(), course.value()).items())
                .singleElement()
                .satisfies(shown -> assertThat(shown.positionMs()).isZero());
        assertThat(places.findByPersonIdAndRecordingIdIn(anna.actor().userId(), List.of(recording.id(), Ids.next())))
                .hasSize(1);
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new AccountErased(anna.actor().userId(), clock.instant())));
        await().until(() -> places.findByRecordingIdAndPersonId(
                        recording.id(), anna.actor().userId())
                .isEmpty());
    }

    @Test
    void forgetsPlacesOfOnePersonOrOneRecording() {
        UUID recording = Ids.next();
        RecordingPlace annas = places.save(RecordingPlace.begun(recording, Ids.next(), NOON));
        RecordingPlace omars = places.save(RecordingPlace.begun(recording, Ids.next(), NOON));
        places.deleteByPersonId(annas.personId());
        assertThat(places.findByRecordingIdAndPersonId(recording, annas.personId()))
                .isEmpty();
        assertThat(places.findByRecordingIdAndPersonId(recording, omars.personId()))
                .contains(omars);
        places.deleteByRecordingId(recording);
        assertThat(places.findByRecordingIdAndPersonId(recording, omars.personId()))
                .isEmpty();
    }

    @Test
    void whatIsDeletedIsGoneWithAllThatBelongsToIt() {
        Recording recording = added("a.mp4");
        watch.leave(teacher.actor(), recording.id(), 1_000);
        keep.delete(teacher.actor(), recording.id());
        assertThat(recordings.findById(recording.id())).isEmpty();
        assertThat(places.findByRecordingIdAndPersonId(
                        recording.id(), teacher.actor().userId()))
                .isEmpty();
        assertThat(files.isGranted(new FileId(recording.file()), recording.scope()))
                .isFalse();
    }

    @Test
    void recordingsGoWithTheirCourse() {
        keep.common(teacher.actor(), course.value(), Audience.TEACHERS);
        keep.common(teacher.actor(), course.value(), Audience.ATTENDED);
        assertThat(list.of(teacher.actor(), course.value()).audience()).isEqualTo(Audience.ATTENDED);
        added("a.mp4");
        transaction.executeWithoutResult(_ -> events.publishEvent(new CourseDeleted(course.value(), clock.instant())));
        await().until(() -> recordings.findByCourseId(course.value()).isEmpty());
    }
}
