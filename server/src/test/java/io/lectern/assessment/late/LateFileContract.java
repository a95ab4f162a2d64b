package io.lectern.assessment.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.EndedAttempts;
import io.lectern.assessment.attempt.HandInFiles;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.clock.TimeTokens;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Response.UploadedFile;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.Task.UploadType;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A file that was chosen in time and could be sent only after the end. */
abstract class LateFileContract {

    @OnPostgres
    static class OnPostgresTest extends LateFileContract {}

    @OnMongo
    static class OnMongoTest extends LateFileContract {}

    private static final Duration MINUTE = Duration.ofMinutes(1);

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
    ReadAttempts read;

    @Autowired
    EndedAttempts ended;

    @Autowired
    HandInFiles handIn;

    @Autowired
    TimeTokens tokens;

    @Autowired
    BringLate bring;

    @Autowired
    LateArrivals arrivals;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private Actor teacher = Actor.lectern();
    private Actor student = Actor.lectern();
    private CourseId course = new CourseId(Ids.next());
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void aCourseWithALearner() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
        now = clock.instant();
    }

    /** An attempt whose time is up since a minute. */
    private Attempt due() {
        Assessment exam = make.quiz(
                teacher,
                course,
                new Conditions(1, 0, false, false, Disclosure.SCORE, 30, null, null, null, Reveal.AT_ONCE),
                make.question(teacher, course, new UploadTask(List.of(UploadType.PDF), 2, 1000, null)));
        Attempt due = ended.dueAt(take.start(student, exam.id(), false), now.minus(MINUTE));
        return take.submit(student, due.id(), List.of());
    }

    private UploadedFile hand(Attempt attempt, String content) {
        var stream = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return handIn.keep(student, attempt.id(), itemOf(attempt).id(), "plan.pdf", stream);
    }

    private static AttemptItem itemOf(Attempt attempt) {
        return attempt.items().getFirst();
    }

    private LateArrival brought(Attempt attempt, UploadedFile... files) {
        Instant due = Objects.requireNonNull(attempt.dueAt());
        String response = json.writerFor(Response.class).writeValueAsString(new UploadResponse(List.of(files)));
        Return back = new SampleReturn(attempt, tokens, due.minus(Duration.ofMinutes(10)))
                .answered(0, response, due.minus(MINUTE))
                .at(now);
        bring.bring(student, attempt.id(), back);
        return arrivals.findByAttemptIdAndName(attempt.id(), back.chain().name())
                .orElseThrow();
    }

    private AttemptItem present(Attempt attempt) {
        return itemOf(read.open(teacher, attempt.id()).attempt());
    }

    @Test
    void itCountsWithTheAnswerThatNamesItAndWaitsForMarks() {
        Attempt attempt = due();
        UploadedFile file = hand(attempt, "%PDF-1.7 about pallets");
        assertThat(present(attempt).response()).isNull();
        assertThat(brought(attempt, file).state()).isEqualTo(LateState.ACCEPTED);
        assertThat(present(attempt).response()).isEqualTo(new UploadResponse(List.of(file)));
        assertThat(present(attempt).needsMarking()).isTrue();
    }

    @Test
    void aFileThatNeverCameIsNoAnswer() {
        Attempt attempt = due();
        UploadedFile elsewhere = new UploadedFile("0".repeat(64), "plan.pdf", 22);
        LateArrival came = brought(attempt, elsewhere);
        assertThat(came.state()).isEqualTo(LateState.WAITING);
        assertThat(came.evidence().findings()).containsExactly(Finding.UNFIT);
        assertThat(present(attempt).response()).isNull();
    }

    @Test
    void whatWasHandedInByItsLearnerTakesNoFurtherFile() {
        Assessment exam = make.quiz(
                teacher,
                course,
                Conditions.OF_A_QUIZ,
                make.question(teacher, course, new UploadTask(List.of(UploadType.PDF), 2, 1000, null)));
        Attempt attempt = take.start(student, exam.id(), false);
        take.submit(student, attempt.id(), List.of());
        assertThatThrownBy(() -> hand(attempt, "%PDF-1.7 about pallets"))
                .isInstanceOf(AssessmentProblem.AttemptOver.class);
    }
}
