package io.lectern.assessment.attempt;

import static io.lectern.assessment.attempt.SampleAssessments.conditions;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Disclosed.Stage;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.authoring.WriteAssessments;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What learners see of attempts that are over, and when. */
abstract class DisclosingContract {

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
    GiveExtraTime give;

    @Autowired
    ReadAttempts read;

    @Autowired
    WriteAssessments write;

    @Autowired
    WriteQuestion questions;

    @Autowired
    Disclosing disclosing;

    @Autowired
    Attempts attempts;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private Actor other = teacher;
    private CourseId course = new CourseId(Ids.next());

    @BeforeEach
    void aCourseWithTwoLearners() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        other = people.student().actor();
        course = courses.open(teacher, "Some text.");
        enrol.self(student, course.value());
        enrol.self(other, course.value());
    }

    private Assessment quiz(Conditions conditions, int count) {
        BankQuestion[] asked = IntStream.range(0, count)
                .mapToObj(_ -> make.trueFalse(teacher, course))
                .toArray(BankQuestion[]::new);
        return make.quiz(teacher, course, conditions, asked);
    }

    /** Once, in half an hour, in a window that closes in an hour. */
    private Conditions window(Disclosure disclosure, Reveal reveal) {
        Instant closes = clock.instant().plus(Duration.ofHours(1));
        return new Conditions(1, 0, false, false, disclosure, 30, null, closes, null, reveal);
    }

    private Attempt handedIn(Actor learner, UUID quiz, int right) {
        Attempt attempt = take.start(learner, quiz, false);
        List<Given> given = IntStream.range(0, attempt.items().size())
                .mapToObj(i -> new Given(attempt.items().get(i).id(), new TrueFalseResponse(i < right), 1))
                .toList();
        return take.submit(learner, attempt.id(), given);
    }

    private Disclosed disclosed(Attempt attempt, Assessment assessment, Instant now) {
        List<Attempt> all = attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessment.id(), attempt.personId());
        return disclosing.of(attempt, assessment, Standing.of(assessment, all, now), now);
    }

    private Stage answers(Attempt attempt) {
        return read.open(student, attempt.id()).disclosed().answers().stage();
    }

    private static void assertWaits(Disclosed.Part part, Stage stage, @Nullable Instant at) {
        assertThat(part.stage()).isEqualTo(stage);
        assertThat(part.at()).isEqualTo(at);
        assertThat(part.isShown()).isEqualTo(stage == Stage.SHOWN);
    }

    @Test
    void aPassShowsNoRightAnswersWhileAnotherAttemptCouldGainFromThem() {
        Assessment quiz = quiz(conditions(0, 0), 4);
        Attempt passed = handedIn(student, quiz.id(), 3);
        assertThat(passed.passed()).isTrue();
        assertThat(read.open(student, passed.id()).showsMarks()).isTrue();
        assertThat(answers(passed)).isEqualTo(Stage.ATTEMPTS);
        take.start(student, quiz.id(), false);
        assertThat(answers(passed)).isEqualTo(Stage.ATTEMPTS);
        Attempt whole = handedIn(student, quiz.id(), 4);
        assertThat(answers(passed)).isEqualTo(Stage.SHOWN);
        assertThat(read.open(student, whole.id()).showsAnswers()).isTrue();
    }

    @Test
    void theLastAttemptShowsThemOnlyWhenTheWindowIsOverForEverybody() {
        Assessment exam = quiz(window(Disclosure.ANSWERS, Reveal.AT_ONCE), 2);
        give.give(teacher, exam.id(), other.userId(), new MoreTime(0, 50), "Certified.");
        Attempt attempt = handedIn(student, exam.id(), 1);
        Instant closes = Objects.requireNonNull(exam.conditions().closesAt());
        Instant last = closes.plus(Duration.ofMinutes(15)).plus(TakeAssessment.GRACE);

        assertThat(read.open(student, attempt.id()).showsMarks()).isTrue();
        assertThat(read.open(teacher, attempt.id()).showsAnswers()).isTrue();
        assertWaits(disclosed(attempt, exam, closes).answers(), Stage.DATE, last);
        assertWaits(disclosed(attempt, exam, last.minusMillis(1)).answers(), Stage.DATE, last);
        assertWaits(disclosed(attempt, exam, last).answers(), Stage.SHOWN, null);

        give.give(teacher, exam.id(), other.userId(), new MoreTime(120, 0), "The light went out.");
        Attempt running = take.start(other, exam.id(), false);
        give.withdraw(teacher, exam.id(), other.userId());
        Instant end = Objects.requireNonNull(running.dueAt());
        assertThat(end).isAfter(last);
        assertWaits(disclosed(attempt, exam, last).answers(), Stage.OTHERS, null);
        assertWaits(disclosed(attempt, exam, end.plus(TakeAssessment.GRACE)).answers(), Stage.SHOWN, null);
        assertThat(attempts.existsByAssessmentIdAndStateAndDueAtGreaterThan(exam.id(), AttemptState.RUNNING, end))
                .isFalse();
    }

    @Test
    void aLongerWindowHoldsForAttemptsThatAreOverToo() {
        Assessment exam = quiz(window(Disclosure.ANSWERS, Reveal.AT_ONCE), 1);
        Attempt attempt = handedIn(student, exam.id(), 0);
        Instant closes = Objects.requireNonNull(exam.conditions().closesAt());
        Conditions before = exam.conditions();
        for (Instant moved : List.of(closes.plusSeconds(600), closes.minusSeconds(600))) {
            var conditions =
                    new Conditions(1, 0, false, false, before.disclosure(), 30, null, moved, null, before.reveal());
            Assessment changed = new Assessment(
                    exam.id(),
                    exam.version(),
                    exam.courseId(),
                    exam.kind(),
                    exam.placeKind(),
                    exam.placeId(),
                    exam.title(),
                    exam.introduction(),
                    exam.required(),
                    exam.status(),
                    exam.sections(),
                    conditions,
                    exam.updatedAt(),
                    exam.updatedBy());
            Instant later = moved.isAfter(closes) ? moved : closes;
            assertThat(disclosed(attempt, changed, closes).answers().at()).isEqualTo(later.plus(TakeAssessment.GRACE));
        }
    }

    @Test
    void aClosedOneShowsThemWhenNobodySitsItAnyMore() {
        var untimed = new Conditions(2, 0, false, false, Disclosure.ANSWERS, 30, null, null, null, Reveal.AT_ONCE);
        Assessment quiz = quiz(untimed, 1);
        Attempt attempt = handedIn(student, quiz.id(), 0);
        assertThat(answers(attempt)).isEqualTo(Stage.ATTEMPTS);
        Attempt running = take.start(other, quiz.id(), false);
        write.decide(teacher, quiz.id(), quiz.revision(), AssessmentStatus.CLOSED);
        assertThat(answers(attempt)).isEqualTo(Stage.OTHERS);
        take.submit(other, running.id(), List.of());
        assertThat(answers(attempt)).isEqualTo(Stage.SHOWN);
    }

    @Test
    void marksWaitForTheEndOfTheWindowOrForTheirDate() {
        Assessment closing = quiz(window(Disclosure.MARKS, new Reveal(Reveal.When.CLOSED, null)), 1);
        Attempt attempt = handedIn(student, closing.id(), 1);
        Instant over = Objects.requireNonNull(closing.conditions().closesAt()).plus(TakeAssessment.GRACE);
        assertThat(read.open(student, attempt.id()).showsMarks()).isFalse();
        assertThat(read.open(teacher, attempt.id()).showsMarks()).isTrue();
        assertThat(disclosing.isDue(attempt)).isFalse();
        assertWaits(disclosed(attempt, closing, over.minusMillis(1)).marks(), Stage.DATE, over);
        assertWaits(disclosed(attempt, closing, over).marks(), Stage.SHOWN, null);
        assertWaits(disclosed(attempt, closing, over).answers(), Stage.NEVER, null);

        Instant day = clock.instant().plus(Duration.ofDays(9));
        Assessment dated = quiz(window(Disclosure.ANSWERS, new Reveal(Reveal.When.DATE, day)), 1);
        Attempt other = handedIn(student, dated.id(), 1);
        assertWaits(disclosed(other, dated, day.minusMillis(1)).marks(), Stage.DATE, day);
        assertWaits(disclosed(other, dated, day.minusMillis(1)).answers(), Stage.DATE, day);
        assertWaits(disclosed(other, dated, day).marks(), Stage.SHOWN, null);
    }

    @Test
    void aPartOfThePointsIsNoResult() {
        Assessment quiz = make.quiz(
                teacher, course, conditions(2, 0), make.trueFalse(teacher, course), make.essay(teacher, course));
        Attempt attempt = take.start(student, quiz.id(), false);
        List<AttemptItem> items = attempt.items();
        take.submit(
                student,
                attempt.id(),
                List.of(
                        new Given(items.getFirst().id(), new TrueFalseResponse(true), 1),
                        new Given(items.getLast().id(), new EssayResponse("Boxes."), 1)));
        Standing standing = read.offer(student, quiz.id()).standing();
        assertThat(standing.best()).isNull();
        assertThat(standing.awaiting()).isTrue();
        Attempt over = attempts.findById(attempt.id()).orElseThrow();
        assertThat(over.settled().earned()).isEqualByComparingTo("1");
        assertThat(over.settled().possible()).isEqualByComparingTo("1");
    }

    @Test
    void anAttemptKeepsWhatWasConfirmedAndHowItsPartsWereCalled() {
        var honest =
                new Conditions(0, 0, false, false, Disclosure.SCORE, null, null, null, "I work alone.", Reveal.AT_ONCE);
        Assessment quiz = quiz(honest, 1);
        Attempt attempt = take.start(student, quiz.id(), true);
        assertThat(attempt.terms().honour()).isEqualTo(new Terms.Honour("I work alone.", attempt.startedAt()));
        assertThat(read.open(teacher, attempt.id()).parts())
                .extracting(Terms.Part::id)
                .containsExactly(quiz.sections().getFirst().id());
        assertThat(attempts.findById(attempt.id()).orElseThrow().terms()).isEqualTo(attempt.terms());
    }

    @Test
    void aQuestionThatLeftTheBankIsToldAndNotCounted() {
        BankQuestion kept = make.trueFalse(teacher, course);
        BankQuestion retired = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, conditions(0, 0), kept, retired);
        Attempt begun = take.start(other, quiz.id(), false);
        assertThat(write.missing(quiz)).isEmpty();
        questions.retire(teacher, retired.id());

        assertThat(write.missing(quiz)).containsExactly(retired.id());
        assertThat(read.offer(student, quiz.id()).assessment().questions()).isEqualTo(1);
        assertThat(read.ofCourse(student, course.value()))
                .singleElement()
                .satisfies(offer -> assertThat(offer.assessment().points()).isEqualByComparingTo("1"));
        assertThat(take.start(student, quiz.id(), false).items()).hasSize(1);
        assertThat(take.start(other, quiz.id(), false).items())
                .as("who began keeps theirs")
                .isEqualTo(begun.items());
    }
}
