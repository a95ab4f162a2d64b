package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.conditions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.HandedInFiles;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Response.UploadedFile;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.Task.UploadType;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.Files;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class HandInFilesContract {

    private static final String PDF = "%PDF-1.7 about pallets";
    private static final String TABLE = "item;count\npallets;7\nرفوف;3\n";

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    HandInFiles handIn;

    @Autowired
    HandedInFiles handedIn;

    @Autowired
    AttemptFileGate gate;

    @Autowired
    ForgetAttempts forget;

    @Autowired
    Attempts attempts;

    @Autowired
    Files files;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourseWithALearner() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
    }

    private Assessment asks(UploadType... types) {
        BankQuestion upload = make.question(teacher, course, new UploadTask(List.of(types), 2, 1000, null));
        return make.quiz(teacher, course, conditions(0, 0), upload, make.trueFalse(teacher, course));
    }

    private UploadedFile hand(Actor actor, Attempt attempt, String name, String content) {
        return handIn.keep(actor, attempt.id(), itemOf(attempt), name, stream(content));
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID itemOf(Attempt attempt) {
        return attempt.items().getFirst().id();
    }

    private Attempt answer(Attempt attempt, UploadedFile... named) {
        return take.answer(
                student, attempt.id(), List.of(new Given(itemOf(attempt), new UploadResponse(List.of(named)), 1)));
    }

    @Test
    void aFileIsKeptThenNamedByTheAnswerAndAgainChangesNothing() {
        Attempt attempt = take.start(student, asks(UploadType.PDF).id(), false);
        UploadedFile file = hand(student, attempt, "C:\\work\\my essay.pdf", PDF);
        assertThat(file.name()).isEqualTo("my essay.pdf");
        assertThat(file.bytes()).isEqualTo(PDF.length());
        assertThat(hand(student, attempt, "my essay.pdf", PDF)).isEqualTo(file);
        Attempt answered = answer(attempt, file);
        assertThat(answered.items().getFirst().response()).isEqualTo(new UploadResponse(List.of(file)));
        assertThat(files.describe(new FileId(file.file())).orElseThrow().name())
                .as("another learner with the same content must not read this one's name")
                .isEqualTo("answer");
        assertThat(take.submit(student, attempt.id(), List.of())
                        .items()
                        .getFirst()
                        .needsMarking())
                .isTrue();
    }

    @Test
    void typeAndSizeAreCheckedByContent() {
        Attempt attempt =
                take.start(student, asks(UploadType.PDF, UploadType.CSV).id(), false);
        assertThat(hand(student, attempt, "table.csv", TABLE).bytes()).isPositive();
        assertThatThrownBy(() -> hand(student, attempt, "essay.pdf", "PK\u0003\u0004 an archive"))
                .isInstanceOf(AssessmentProblem.FileNotAsked.class);
        assertThatThrownBy(() -> hand(student, attempt, "table.csv", "MZ\u0000\u0001 a program"))
                .isInstanceOf(AssessmentProblem.FileNotAsked.class);
        assertThatThrownBy(() -> hand(student, attempt, "picture.pdf", "GIF89a"))
                .isInstanceOf(AssessmentProblem.FileNotAsked.class);
        assertThatThrownBy(() -> hand(student, attempt, "long.pdf", PDF + "x".repeat(1000)))
                .isInstanceOf(FileProblem.TooLarge.class);
        assertThatThrownBy(() -> handIn.keep(
                        student, attempt.id(), attempt.items().getLast().id(), "essay.pdf", stream(PDF)))
                .isInstanceOf(AssessmentProblem.FileNotAsked.class);
        Attempt pictures = take.start(student, asks(UploadType.IMAGE).id(), false);
        assertThat(hand(student, pictures, "photo", "GIF89a").bytes()).isEqualTo(6);
        assertThatThrownBy(() -> hand(student, pictures, "table.csv", TABLE))
                .isInstanceOf(AssessmentProblem.FileNotAsked.class);
    }

    @Test
    void whatOnlyPretendsToBeATableOrADocumentIsRefused() throws IOException {
        Attempt attempt = take.start(
                student,
                asks(UploadType.CSV, UploadType.DOCX, UploadType.XLSX, UploadType.PPTX)
                        .id(),
                false);
        Map<String, byte[]> document = parts("word/document.xml");
        byte[] whole = SampleDocuments.zip(document);
        assertThat(hand(attempt, whole).bytes()).isEqualTo(whole.length);
        assertThat(hand(attempt, SampleDocuments.zip(parts("xl/workbook.xml"))).bytes())
                .isPositive();
        assertThat(hand(attempt, SampleDocuments.zip(parts("ppt/presentation.xml")))
                        .bytes())
                .isPositive();
        Map<String, byte[]> both = new HashMap<>(document);
        both.putAll(parts("xl/workbook.xml"));
        Map<String, byte[]> macros = new HashMap<>(document);
        macros.put("word/vbaProject.bin", new byte[1]);
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        for (byte[] wrong : List.of(
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOfRange(whole, 4, whole.length),
                joined(page, whole),
                joined("MZ".getBytes(StandardCharsets.UTF_8), whole),
                SampleDocuments.zip(both),
                SampleDocuments.zip(macros),
                SampleDocuments.zip(Map.of("word/document.xml", new byte[1])),
                page,
                "Just, some, words.".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> hand(attempt, wrong)).isInstanceOf(AssessmentProblem.FileNotAsked.class);
        }
    }

    private UploadedFile hand(Attempt attempt, byte[] content) {
        return handIn.keep(student, attempt.id(), itemOf(attempt), "work.docx", new ByteArrayInputStream(content));
    }

    private static Map<String, byte[]> parts(String part) {
        byte[] xml = "<a/>".getBytes(StandardCharsets.UTF_8);
        return Map.of("[Content_Types].xml", xml, part, xml);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void anAnswerNamesOnlyWhatWasHandedInForIt() {
        Attempt attempt = take.start(student, asks(UploadType.PDF).id(), false);
        Attempt elsewhere = take.start(student, asks(UploadType.PDF).id(), false);
        UploadedFile there = hand(student, elsewhere, "there.pdf", PDF + Ids.next());
        UploadedFile here = hand(student, attempt, "here.pdf", PDF + Ids.next());
        for (UploadedFile wrong : List.of(
                there,
                new UploadedFile("0".repeat(64), "guess.pdf", 3),
                new UploadedFile("not an id", "guess.pdf", 3),
                new UploadedFile(here.file(), "here.pdf", 1))) {
            assertThatThrownBy(() -> answer(attempt, wrong))
                    .isInstanceOfSatisfying(
                            GeneralProblem.Invalid.class,
                            refused ->
                                    assertThat(refused.properties().toString()).contains("not-handed-in"));
        }
        assertThat(answer(attempt, here).items().getFirst().isAnswered()).isTrue();
    }

    @Test
    void onlyTheLearnerAndWhoMarksOpenIt() {
        Attempt attempt = take.start(student, asks(UploadType.PDF).id(), false);
        Actor other = people.student().actor();
        enrol.self(other, course.value());
        assertThat(gate.mayOpen(student, attempt.id())).isTrue();
        assertThat(gate.mayOpen(teacher, attempt.id())).isTrue();
        assertThat(gate.mayOpen(people.administrator().actor(), attempt.id())).isTrue();
        assertThat(gate.mayOpen(other, attempt.id())).isFalse();
        assertThat(gate.mayOpen(people.student().actor(), attempt.id())).isFalse();
        assertThat(gate.mayOpen(people.teacher().actor(), attempt.id())).isFalse();
        assertThat(gate.mayOpen(student, Ids.next())).isFalse();
        for (Actor stranger : List.of(other, teacher)) {
            assertThatThrownBy(() -> hand(stranger, attempt, "mine.pdf", PDF))
                    .isInstanceOf(GeneralProblem.NotFound.class);
        }
    }

    @Test
    void nothingIsHandedInAfterTheEnd() {
        Attempt attempt = take.start(student, asks(UploadType.PDF).id(), false);
        take.submit(student, attempt.id(), List.of());
        assertThatThrownBy(() -> hand(student, attempt, "late.pdf", PDF))
                .isInstanceOf(AssessmentProblem.AttemptOver.class);
    }

    @Test
    void filesGoWithTheirPerson() {
        Attempt attempt = take.start(student, asks(UploadType.PDF).id(), false);
        UploadedFile file = hand(student, attempt, "mine.pdf", PDF + Ids.next());
        answer(attempt, file);
        assertThat(attempts.findByPersonId(student.userId())).hasSize(1);
        assertThat(attempts.findByCourseId(course.value())).hasSize(1);
        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() ->
                assertThat(attempts.findByPersonId(student.userId())).isEmpty());
        assertThat(files.isGranted(new FileId(file.file()), HandInFiles.scope(attempt.id())))
                .isFalse();
        assertThat(attempts.findByCourseId(course.value())).isEmpty();
    }

    @Test
    void filesAreLetGoByTheirAgeAndTheAnswerStays() {
        Assessment quiz = asks(UploadType.PDF);
        Attempt attempt = take.start(student, quiz.id(), false);
        UploadedFile file = hand(student, attempt, "essay.pdf", PDF);
        answer(attempt, file);
        Instant soon = clock.instant().plus(Duration.ofMinutes(1));
        assertThat(handedIn.countBefore(soon)).isPositive();
        assertThat(handedIn.before(soon, 1000))
                .filteredOn(handed -> handed.attemptId().equals(attempt.id()))
                .singleElement()
                .satisfies(handed -> {
                    assertThat(handed.personId()).isEqualTo(student.userId());
                    assertThat(handed.title()).isEqualTo(quiz.title());
                });
        assertThat(handedIn.letGoBefore(soon, 1000)).isPositive();
        assertThat(handedIn.letGoBefore(soon, 1000)).isZero();
        assertThat(files.isGranted(new FileId(file.file()), HandInFiles.scope(attempt.id())))
                .isFalse();
        assertThat(attempts.findById(attempt.id())
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .isAnswered())
                .isTrue();
    }
}
