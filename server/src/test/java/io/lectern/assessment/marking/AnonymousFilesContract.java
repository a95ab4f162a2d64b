package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.HandInFiles;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Response.UploadedFile;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.Task.UploadType;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a learner calls a file often tells who they are. */
abstract class AnonymousFilesContract {

    @OnPostgres
    static class OnPostgresTest extends AnonymousFilesContract {}

    @OnMongo
    static class OnMongoTest extends AnonymousFilesContract {}

    private static final String OWN_NAME = "Omar Haddad, final.PDF";
    private static final String NEUTRAL = "Answer 1, file 1.pdf";

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
    ReadAttempts read;

    @Autowired
    MarkAnswers mark;

    @Autowired
    ReadMarks marks;

    @Autowired
    ReleaseMarks release;

    @Autowired
    DecideMarking decide;

    @Autowired
    OpenHandedFile open;

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

    private Attempt handedIn(boolean anonymous) {
        var conditions = new Conditions(0, 0, false, false, Disclosure.MARKS, null, null, null, null, Reveal.AT_ONCE);
        var task = new UploadTask(List.of(UploadType.PDF), 2, 1000, null);
        Assessment quiz = make.quiz(teacher, course, conditions, make.question(teacher, course, task));
        decide.change(teacher, quiz.id(), 0, new MarkingRules(false, anonymous, false, BigDecimal.ZERO, null, null));
        Attempt attempt = take.start(student, quiz.id(), false);
        UUID item = attempt.items().getFirst().id();
        byte[] content = ("%PDF-1.7 about pallets " + Ids.next()).getBytes(StandardCharsets.UTF_8);
        UploadedFile file = handIn.keep(student, attempt.id(), item, OWN_NAME, new ByteArrayInputStream(content));
        return take.submit(student, attempt.id(), List.of(new Given(item, new UploadResponse(List.of(file)), 1)));
    }

    private static UploadedFile fileOf(AttemptItem item) {
        return ((UploadResponse) Objects.requireNonNull(item.response()))
                .files()
                .getFirst();
    }

    private String downloadedBy(Actor actor, Attempt attempt) throws IOException {
        AttemptItem item = attempt.items().getFirst();
        OpenHandedFile.Handed handed =
                open.open(actor, attempt.id(), item.id(), fileOf(item).file());
        try (var content = handed.content()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("about pallets");
        }
        return handed.name();
    }

    @Test
    void whoMarksWithoutNamesSeesNoneOfThemInFiles() throws IOException {
        Attempt attempt = handedIn(true);
        AttemptItem item = attempt.items().getFirst();
        assertThat(fileOf(mark.open(teacher, attempt.id(), item.id()).item()).name())
                .isEqualTo(NEUTRAL);
        assertThat(fileOf(read.open(teacher, attempt.id()).attempt().items().getFirst())
                        .name())
                .isEqualTo(NEUTRAL);
        assertThat(downloadedBy(teacher, attempt)).isEqualTo(NEUTRAL);
        assertThat(downloadedBy(student, attempt)).isEqualTo(OWN_NAME);
        assertThat(fileOf(read.open(student, attempt.id()).attempt().items().getFirst())
                        .name())
                .isEqualTo(OWN_NAME);
    }

    @Test
    void remarksOnFilesQuoteTheNameThatTheirReaderKnows() {
        Attempt attempt = handedIn(true);
        AttemptItem item = attempt.items().getFirst();
        var place = new Note.Place(3, "Table 1", null, null);
        var note = new Note(Ids.next(), fileOf(item).file(), 0, 0, NEUTRAL, "Which year?", place);
        var verdict = new Mark.Verdict(BigDecimal.ONE, "", List.of(note), null);
        MarkAnswers.Opened given =
                mark.mark(teacher, attempt.id(), item.id(), new MarkAnswers.Given(Part.MARK, null, verdict));
        assertThat(Objects.requireNonNull(given.standing()).notes()).containsExactly(note);

        release.one(teacher, attempt.id());
        assertThat(marks.released(student, attempt.id()))
                .hasValueSatisfying(m -> assertThat(m.sheet()
                                .items()
                                .getFirst()
                                .counting()
                                .getFirst()
                                .notes())
                        .singleElement()
                        .satisfies(n -> {
                            assertThat(n.quote()).isEqualTo(OWN_NAME);
                            assertThat(n.place()).isEqualTo(place);
                        }));
        await().untilAsserted(() -> assertThat(
                        fileOf(mark.open(teacher, attempt.id(), item.id()).item())
                                .name())
                .isEqualTo(OWN_NAME));
    }

    @Test
    void aRemarkStandsSomewhereInItsFile() {
        Attempt attempt = handedIn(false);
        AttemptItem item = attempt.items().getFirst();
        String file = fileOf(item).file();
        var half = BigDecimal.valueOf(50);
        for (Note.Place nowhere : List.of(
                new Note.Place(null, null, null, null),
                new Note.Place(0, null, null, null),
                new Note.Place(null, null, half, null),
                new Note.Place(null, null, half, BigDecimal.valueOf(101)))) {
            assertThatThrownBy(() -> say(attempt, new Note(Ids.next(), file, 0, 0, OWN_NAME, "Here?", nowhere)))
                    .isInstanceOf(GeneralProblem.Invalid.class);
        }
        var note = new Note(Ids.next(), file, 0, 0, OWN_NAME, "Here.", new Note.Place(null, null, half, half));
        assertThat(Objects.requireNonNull(say(attempt, note).standing()).notes())
                .containsExactly(note);
    }

    private MarkAnswers.Opened say(Attempt attempt, Note note) {
        var verdict = new Mark.Verdict(BigDecimal.ONE, "", List.of(note), null);
        return mark.mark(
                teacher,
                attempt.id(),
                attempt.items().getFirst().id(),
                new MarkAnswers.Given(Part.MARK, null, verdict));
    }

    @Test
    void filesOfOthersAreNobodysBusiness() {
        Attempt attempt = handedIn(false);
        AttemptItem item = attempt.items().getFirst();
        String file = fileOf(item).file();
        for (Actor other : List.of(people.student().actor(), people.teacher().actor())) {
            assertThatThrownBy(() -> open.open(other, attempt.id(), item.id(), file))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> open.open(teacher, attempt.id(), item.id(), "0".repeat(64)))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }
}
