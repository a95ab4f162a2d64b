package io.lectern.media.upload;

import static io.lectern.media.testing.TestPurpose.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.Files;
import io.lectern.media.UploadProblem;
import io.lectern.media.scan.ScanSettings;
import io.lectern.media.testing.FakeClamd;
import io.lectern.media.testing.TestPurpose;
import io.lectern.media.upload.Upload.State;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

abstract class UploadsContract {

    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    @Autowired
    TestPeople people;

    @Autowired
    TestPurpose purpose;

    @Autowired
    BeginUpload begin;

    @Autowired
    ReceiveUpload receive;

    @Autowired
    FinishUpload finish;

    @Autowired
    OwnUploads own;

    @Autowired
    UploadTidying tidying;

    @Autowired
    Uploads uploads;

    @Autowired
    Parts parts;

    @Autowired
    WritingTurns turns;

    @Autowired
    Purposes purposes;

    @Autowired
    Limits limits;

    @Autowired
    ContentCheck check;

    @Autowired
    People persons;

    @Autowired
    Files files;

    @Autowired
    Clock clock;

    private final UUID subject = Ids.next();
    private Actor teacher;

    @BeforeEach
    void aTeacher() {
        teacher = people.teacher().actor();
    }

    private Upload begin(String name, long length) {
        return begin.begin(teacher, new Upload.Announced(KIND, subject, name, null, length));
    }

    private Upload send(String name, String content) {
        Upload upload = begin(name, content.length());
        return append(upload, 0, content);
    }

    private Upload append(Upload upload, long offset, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return receive.append(teacher, upload.id(), offset, new ByteArrayInputStream(bytes), null);
    }

    private Upload ended(Upload upload) {
        return await().until(
                        () -> own.find(teacher, upload.id()),
                        u -> u.state() == State.KEPT || u.state() == State.REFUSED);
    }

    @Test
    void whatCameInPartsIsKeptAndGrantedToWhatItIsFor() throws IOException {
        String content = PNG + Ids.next();
        Upload upload = begin("map.png", content.length());
        assertThat(append(upload, 0, content.substring(0, 10)).arrived()).isEqualTo(10);
        assertThat(own.open(teacher, KIND, subject)).extracting(Upload::id).containsExactly(upload.id());
        assertThat(append(upload, 10, content.substring(10)).state()).isEqualTo(State.RECEIVED);

        Upload kept = ended(upload);
        assertThat(kept.state()).isEqualTo(State.KEPT);
        FileId file = new FileId(String.valueOf(kept.file()));
        assertThat(files.isGranted(file, TestPurpose.scope(subject))).isTrue();
        assertThat(purpose.kept(subject)).hasSize(1).first().satisfies(f -> {
            assertThat(f.type()).isEqualTo("image/png");
            assertThat(f.name()).isEqualTo("map.png");
        });
        try (var in = files.open(file)) {
            assertThat(in.readAllBytes()).isEqualTo(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThat(parts.has(upload.id())).isFalse();
        assertThat(own.open(teacher, KIND, subject)).isEmpty();
    }

    @Test
    void aServerThatDiesBeforeTheOutcomeIsNotedBeginsAnewWithTheSameOutcome() {
        purpose.failOnce(subject);
        Upload upload = send("map.png", PNG + Ids.next());
        await().until(() -> own.find(teacher, upload.id()).attempts() == 1);
        assertThat(own.find(teacher, upload.id()).state()).isEqualTo(State.RECEIVED);
        assertThat(parts.has(upload.id())).isTrue();

        finish.finish(upload.id());
        finish.finish(upload.id());
        assertThat(own.find(teacher, upload.id()).state()).isEqualTo(State.KEPT);
        assertThat(purpose.kept(subject))
                .hasSize(2)
                .allMatch(purpose.kept(subject).getFirst()::equals);
    }

    @Test
    void bytesThatWereWrittenAndNeverAcknowledgedDoNotCount() throws IOException {
        Upload upload = begin("map.png", 30);
        append(upload, 0, PNG);
        java.nio.file.Files.writeString(parts.of(upload.id()), "half a pa", StandardOpenOption.APPEND);
        assertThat(receive.standing(teacher, upload.id()).arrived()).isEqualTo(PNG.length());
        append(upload, PNG.length(), "x".repeat(30 - PNG.length()));
        Upload kept = ended(upload);
        try (var in = files.open(new FileId(String.valueOf(kept.file())))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .isEqualTo(PNG + "x".repeat(30 - PNG.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up.png", "a/b.png", "a\\b.png", "", "  ", "..", "a\u0000.png"})
    void namesThatLeadElsewhereAreRefused(String name) {
        assertThatThrownBy(() -> begin(name, 10)).isInstanceOf(UploadProblem.BadName.class);
    }

    @Test
    void whatMayNotBeUploadedDoesNotBegin() {
        assertThatThrownBy(() -> begin("a.png", 0)).isInstanceOf(FileProblem.Empty.class);
        assertThatThrownBy(() -> begin("a.png", TestPurpose.MOST + 1)).isInstanceOf(FileProblem.TooLarge.class);
        assertThatThrownBy(() -> begin("a.png", 900_000_000_000L)).isInstanceOf(FileProblem.TooLarge.class);
        var announced = new Upload.Announced(KIND, subject, "a.png", null, 10);
        assertThatThrownBy(() -> begin.begin(people.auditor().actor(), announced))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> begin.begin(people.student().actor(), announced))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        var unknown = new Upload.Announced("nothing", subject, "a.png", null, 10);
        assertThatThrownBy(() -> begin.begin(teacher, unknown)).isInstanceOf(UploadProblem.NoPurpose.class);
        assertThat(uploads.findByPersonId(teacher.userId())).isEmpty();
    }

    @Test
    void moreThanAnnouncedIsRefused() {
        Upload upload = begin("a.png", 10);
        assertThatThrownBy(() -> append(upload, 0, "x".repeat(11))).isInstanceOf(UploadProblem.TooLong.class);
        assertThat(own.find(teacher, upload.id()).arrived()).isZero();
    }

    @Test
    void contentIsLookedAtBeforeItIsKept() {
        assertRefused("page.png", "<html><script>alert(1)</script></html>", "upload-not-what-it-says");
        assertRefused("plan.pdf", PNG + "not a pdf", "upload-not-what-it-says");
        assertRefused("bundle.bin", "PK\u0003\u0004 an archive", "upload-type-not-accepted");
        assertRefused(
                "both.png", PNG + "pixels PK\u0003\u0004 more PK\u0005\u0006" + "\0".repeat(18), "upload-two-in-one");
        assertRefused("page.gif", "GIF89a/*<script>alert(1)</script>*/", "upload-two-in-one");
        assertThat(purpose.kept(subject)).isEmpty();
    }

    private void assertRefused(String name, String content, String slug) {
        Upload refused = ended(send(name, content));
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.told()).isNotNull().extracting(Upload.Told::slug).isEqualTo(slug);
        assertThat(parts.has(refused.id())).isFalse();
    }

    @Test
    void pictureThatCouldRunSomethingIsFreedOfIt() throws IOException {
        Upload kept = ended(send("a.svg", "<svg><script>alert(1)</script><title>" + Ids.next() + "</title></svg>"));
        try (var in = files.open(new FileId(String.valueOf(kept.file())))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("title")
                    .doesNotContain("alert");
        }
    }

    @Test
    void anUploadIsForWhoBeganItAlone() {
        Upload upload = begin("a.png", 10);
        Actor other = people.teacher().actor();
        assertThatThrownBy(() -> receive.standing(other, upload.id())).isInstanceOf(UploadProblem.Gone.class);
        assertThatThrownBy(() -> own.end(other, upload.id())).isInstanceOf(UploadProblem.Gone.class);
        assertThat(own.open(other, KIND, subject)).isEmpty();
        own.end(teacher, upload.id());
        assertThatThrownBy(() -> own.find(teacher, upload.id())).isInstanceOf(UploadProblem.Gone.class);
        assertThat(parts.has(upload.id())).isFalse();
    }

    /** Whole, and for nobody but the test to finish. */
    private Upload received(String content) throws IOException {
        var announced = new Upload.Announced(KIND, subject, "a.bin", null, content.length());
        Instant later = clock.instant().plus(Duration.ofHours(1));
        Upload upload = Upload.of(teacher.userId(), announced, later);
        parts.create(upload.id());
        java.nio.file.Files.writeString(parts.of(upload.id()), content, StandardCharsets.ISO_8859_1);
        return uploads.save(uploads.save(upload).arrived(content.length(), later));
    }

    private void finish(Upload upload, FakeClamd clamd) {
        var viruses = new VirusCheck(parts, new ScanSettings(clamd.address(), true));
        new FinishUpload(uploads, parts, turns, purposes, limits, check, viruses, files, persons, Runnable::run, clock)
                .finish(upload.id());
    }

    @Test
    void whatIsInfectedIsRefusedAndSetAside() throws IOException {
        Upload upload = received("pallets " + FakeClamd.EICAR);
        try (var clamd = new FakeClamd()) {
            finish(upload, clamd);
        }
        Upload refused = own.find(teacher, upload.id());
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.told()).isNotNull().extracting(Upload.Told::slug).isEqualTo("upload-infected");
        Path part = parts.of(upload.id());
        assertThat(part).doesNotExist();
        assertThat(part.resolveSibling("quarantine").resolve(upload.id() + ".infected"))
                .exists();
        assertThat(purpose.kept(subject)).isEmpty();
    }

    @Test
    void whatItsOwnerEndsWhileItIsLookedAtIsNotKept() throws IOException {
        Upload upload = received("pallets " + Ids.next());
        try (var clamd = new FakeClamd(() -> own.end(teacher, upload.id()))) {
            finish(upload, clamd);
        }
        assertThat(uploads.findById(upload.id())).isEmpty();
        assertThat(parts.has(upload.id())).isFalse();
        assertThat(purpose.kept(subject)).isEmpty();
    }

    @Test
    void whatNobodyGoesOnWithExpiresAfterAWeek() throws IOException {
        Upload upload = begin("a.png", 10);
        append(upload, 0, "12345");
        Instant now = clock.instant();
        tidying.tidy(now.plus(Duration.ofDays(6)));
        assertThat(parts.has(upload.id())).isTrue();
        tidying.tidy(now.plus(Duration.ofDays(8)));
        assertThat(uploads.findById(upload.id())).isEmpty();
        assertThat(parts.has(upload.id())).isFalse();
    }

    @Test
    void aPartThatBelongsToNothingIsThrownAway() throws IOException {
        UUID id = Ids.next();
        parts.create(id);
        tidying.tidy(clock.instant());
        assertThat(parts.has(id)).isTrue();
        tidying.tidy(clock.instant().plus(Duration.ofHours(2)));
        assertThat(parts.has(id)).isFalse();
    }

    @Test
    void whatIsDueIsFound() {
        Upload upload = begin("a.png", 10);
        Instant later = clock.instant().plus(Duration.ofDays(8));
        assertThat(uploads.findByStateInAndDueAtBefore(List.of(State.RECEIVING), later, Limit.of(1000)))
                .extracting(Upload::id)
                .contains(upload.id());
        assertThat(uploads.findByStateInAndDueAtBefore(List.of(State.RECEIVED, State.KEPT), later, Limit.of(1000)))
                .extracting(Upload::id)
                .doesNotContain(upload.id());
        assertThat(uploads.findByStateInAndDueAtBefore(List.of(State.RECEIVING), clock.instant(), Limit.of(1000)))
                .extracting(Upload::id)
                .doesNotContain(upload.id());
    }

    @Test
    void uploadsOfErasedPeopleEnd() {
        Upload upload = begin("a.png", 10);
        tidying.on(new AccountErased(teacher.userId(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(uploads.findByPersonId(teacher.userId())).isEmpty();
            assertThat(parts.has(upload.id())).isFalse();
        });
    }
}
