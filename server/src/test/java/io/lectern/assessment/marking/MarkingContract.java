package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.marking.MarkAnswers.Opened;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Rubric;
import io.lectern.assessment.question.Rubric.Criterion;
import io.lectern.assessment.question.Rubric.Level;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.CourseId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.EditCourse;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MarkingContract {

    private static final String ESSAY = "Boxes stand on it. It has feet.";
    private static final Rubric RUBRIC = new Rubric(List.of(
            new Criterion("c1", "Facts", List.of(level("a", "all", 3), level("b", "some", 1))),
            new Criterion("c2", "Style", List.of(level("c", "clear", 1), level("d", "not clear", 0)))));

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    EditCourse edit;

    @Autowired
    Enrol enrol;

    @Autowired
    TakeAssessment take;

    @Autowired
    ReadAttempts read;

    @Autowired
    CourseRequirements requirements;

    @Autowired
    WriteQuestion questions;

    @Autowired
    FindWork work;

    @Autowired
    MarkAnswers mark;

    @Autowired
    ReleaseMarks release;

    @Autowired
    DecideMarking decide;

    @Autowired
    ReadMarks marks;

    @Autowired
    Markings markings;

    @Autowired
    MarkingSettingsRecords settings;

    @Autowired
    ForgetMarkings forget;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor second = teacher;
    private Actor third = teacher;
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());

    private static Level level(String id, String title, int points) {
        return new Level(id, title, BigDecimal.valueOf(points));
    }

    @BeforeEach
    void aCourseOfThreeTeachers() {
        teacher = people.teacher().actor();
        second = people.teacher().actor();
        third = people.administrator().actor();
        student = people.student().actor();
        course = courses.open(teacher, "Some text.");
        Course found = edit.publish(teacher, course.value());
        edit.teachers(teacher, course.value(), found.revision(), List.of(teacher.userId(), second.userId()));
        enrol.self(student, course.value());
    }

    private static Conditions once() {
        return new Conditions(1, 0, false, false, Disclosure.MARKS, null, null, null, null, Reveal.AT_ONCE);
    }

    private Assessment quiz() {
        return make.quiz(teacher, course, once(), make.essay(teacher, course), make.trueFalse(teacher, course));
    }

    private Assessment quiz(boolean together, boolean anonymous, boolean twice, int tolerance) {
        Assessment quiz = quiz();
        decide.change(
                teacher,
                quiz.id(),
                0,
                new MarkingRules(together, anonymous, twice, BigDecimal.valueOf(tolerance), null, null));
        return quiz;
    }

    private Attempt handedIn(Actor learner, Assessment quiz) {
        Attempt attempt = take.start(learner, quiz.id(), false);
        Response[] answers = {new EssayResponse(ESSAY), new TrueFalseResponse(true)};
        List<Given> given = IntStream.range(0, attempt.items().size())
                .mapToObj(i -> new Given(attempt.items().get(i).id(), answers[i], 1))
                .toList();
        return take.submit(learner, attempt.id(), given);
    }

    private static UUID essayOf(Attempt attempt) {
        return attempt.items().getFirst().id();
    }

    private Opened give(Actor marker, Attempt attempt, String points) {
        Opened before = mark.open(marker, attempt.id(), essayOf(attempt));
        return give(marker, attempt, before, points);
    }

    private Opened give(Actor marker, Attempt attempt, Opened seen, String points) {
        Mark standing = seen.standing();
        return mark.mark(
                marker,
                attempt.id(),
                essayOf(attempt),
                given(seen.part(), standing == null ? null : standing.id(), points));
    }

    private static MarkAnswers.Given given(Part part, @Nullable UUID seen, String points) {
        return new MarkAnswers.Given(
                part, seen, new Mark.Verdict(new BigDecimal(points), " Well written. ", List.of(), null));
    }

    private Attempt released(Attempt attempt) {
        await().untilAsserted(() ->
                assertThat(read.open(student, attempt.id()).attempt().state()).isEqualTo(AttemptState.MARKED));
        return read.open(student, attempt.id()).attempt();
    }

    @Test
    void whatAPersonMustMarkWaitsForTheTeachersOfTheCourse() {
        Assessment quiz = quiz();
        Attempt attempt = handedIn(student, quiz);

        for (Actor marker : List.of(teacher, second)) {
            assertThat(work.inCourses(marker, null)).singleElement().satisfies(waiting -> {
                assertThat(waiting.assessment().id()).isEqualTo(quiz.id());
                assertThat(waiting.answers()).isEqualTo(1);
                assertThat(waiting.since()).isEqualTo(attempt.submittedAt());
            });
        }
        assertThat(work.inCourses(third, course.value())).hasSize(1);
        assertThat(work.inCourses(people.teacher().actor(), null)).isEmpty();
        assertThat(work.at(teacher, quiz.id()).papers()).singleElement().satisfies(paper -> {
            assertThat(paper.learner().name()).isEqualTo(student.name());
            assertThat(paper.answers()).singleElement().matches(FindWork.Answer::waits);
        });
        assertThat(work.at(teacher, quiz.id()).questions()).hasSize(1);
    }

    @Test
    void marksAreSeenByTheLearnerOnlyOnceTheyAreReleased() {
        Attempt attempt = handedIn(student, quiz());
        Opened marked = give(teacher, attempt, "0.75");
        assertThat(marked.stage()).isEqualTo(Stage.DONE);
        assertThat(marked.points()).isEqualByComparingTo("0.75");
        assertThat(markings.findById(attempt.id()))
                .hasValueSatisfying(m -> assertThat(m.state()).isEqualTo(MarkingState.DONE));
        assertThat(marks.released(student, attempt.id())).isEmpty();
        assertThat(read.open(student, attempt.id()).attempt().passed()).isNull();

        release.one(teacher, attempt.id());
        release.one(teacher, attempt.id());
        Attempt after = released(attempt);
        assertThat(Objects.requireNonNull(after.score()).earned()).isEqualByComparingTo("1.75");
        assertThat(after.passed()).isTrue();
        assertThat(requirements.of(student.id(), course))
                .singleElement()
                .matches(CourseRequirements.Requirement::passed);
        assertThat(marks.released(student, attempt.id()))
                .hasValueSatisfying(m -> assertThat(m.sheet().items())
                        .singleElement()
                        .satisfies(i ->
                                assertThat(i.counting().getFirst().comment()).isEqualTo("Well written.")));
        assertThat(work.inCourses(teacher, null)).isEmpty();
    }

    @Test
    void aDoubleClickOrASecondMarkerIsToldAndOverwritesNothing() {
        Attempt attempt = handedIn(student, quiz());
        Opened before = mark.open(second, attempt.id(), essayOf(attempt));
        Opened first = give(teacher, attempt, "1");
        for (Actor late : List.of(teacher, second)) {
            assertThatThrownBy(() -> give(late, attempt, before, "0")).isInstanceOf(GeneralProblem.Conflict.class);
        }
        Opened again = give(second, attempt, first, "0.5");
        assertThat(again.points()).isEqualByComparingTo("0.5");
        assertThat(again.earlier())
                .singleElement()
                .satisfies(m -> assertThat(m.marker()).isEqualTo(teacher.userId()));
    }

    @Test
    void aMarkFitsItsAnswer() {
        Attempt attempt = handedIn(student, quiz());
        for (String points : List.of("1.01", "-1", "0.333")) {
            assertThatThrownBy(() -> give(teacher, attempt, points)).isInstanceOf(GeneralProblem.Invalid.class);
        }
        Note right = new Note(Ids.next(), null, 0, 5, "Boxes", "Which?", null);
        Note wrong = new Note(Ids.next(), null, 0, 5, "Crate", "Which?", null);
        Note nowhere = new Note(Ids.next(), null, 0, 500, ESSAY, "Which?", null);
        Note file = new Note(Ids.next(), "abc", 0, 0, "a.pdf", "Which?", null);
        for (Note note : List.of(wrong, nowhere, file)) {
            assertThatThrownBy(() -> annotate(attempt, note)).isInstanceOf(GeneralProblem.Invalid.class);
        }
        assertThat(annotate(attempt, right).standing())
                .satisfies(m -> assertThat(Objects.requireNonNull(m).notes()).containsExactly(right));
        assertThatThrownBy(() -> mark.open(teacher, attempt.id(), Ids.next()))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }

    private Opened annotate(Attempt attempt, Note note) {
        var verdict = new Mark.Verdict(BigDecimal.ONE, "", List.of(note), null);
        return mark.mark(teacher, attempt.id(), essayOf(attempt), new MarkAnswers.Given(Part.MARK, null, verdict));
    }

    @Test
    void twoMarksAreBlindToEachOtherAndTheirMeanCounts() {
        Attempt attempt = handedIn(student, quiz(false, false, true, 50));
        Opened before = mark.open(second, attempt.id(), essayOf(attempt));
        assertThat(give(teacher, attempt, "0.75").stage()).isEqualTo(Stage.HALF);
        assertThat(mark.open(second, attempt.id(), essayOf(attempt)).others()).isEmpty();
        assertThat(mark.open(second, attempt.id(), essayOf(attempt)).standing()).isNull();
        assertThat(work.at(teacher, attempt.assessmentId()).papers().getFirst().answers())
                .noneMatch(FindWork.Answer::waits);
        assertThatThrownBy(() -> release.one(teacher, attempt.id())).isInstanceOf(AssessmentProblem.NotMarked.class);

        Opened both = give(second, attempt, before, "1");
        assertThat(both.stage()).isEqualTo(Stage.DONE);
        assertThat(both.points()).isEqualByComparingTo("0.88");
        assertThat(both.others()).hasSize(1);
        assertThatThrownBy(() -> give(second, attempt, both, "0")).isInstanceOf(GeneralProblem.Conflict.class);
    }

    @Test
    void aThirdPersonDecidesBetweenMarksThatAreTooFarApart() {
        Attempt attempt = handedIn(student, quiz(false, false, true, 20));
        Opened blind = mark.open(third, attempt.id(), essayOf(attempt));
        give(teacher, attempt, "0.2");
        assertThat(give(second, attempt, "0.9").stage()).isEqualTo(Stage.DISPUTED);
        assertThat(work.inCourses(teacher, course.value()).getFirst().disputed())
                .isEqualTo(1);
        assertThatThrownBy(() -> give(teacher, attempt, "0.9")).isInstanceOf(GeneralProblem.Conflict.class);
        assertThatThrownBy(() -> give(third, attempt, blind, "0.9"))
                .as("who meant to mark blind does not decide unawares")
                .isInstanceOf(GeneralProblem.Conflict.class);

        Opened decided = give(third, attempt, "0.6");
        assertThat(decided.part()).isEqualTo(Part.DECIDE);
        assertThat(decided.points()).isEqualByComparingTo("0.6");
        release.one(third, attempt.id());
        assertThat(Objects.requireNonNull(released(attempt).score()).earned()).isEqualByComparingTo("1.6");
    }

    @Test
    void aCorrectionAfterReleaseReachesTheLearnerAndKeepsWhatWas() {
        Attempt attempt = handedIn(student, quiz());
        give(teacher, attempt, "0");
        release.one(teacher, attempt.id());
        assertThat(released(attempt).passed()).isFalse();
        give(second, attempt, "1");
        await().untilAsserted(() ->
                assertThat(read.open(student, attempt.id()).attempt().passed()).isTrue());
        assertThat(marks.released(student, attempt.id()))
                .hasValueSatisfying(m -> assertThat(m.sheet().items().getFirst().earlier())
                        .singleElement()
                        .satisfies(e -> assertThat(e.points()).isEqualByComparingTo("0")));
    }

    @Test
    void allTogetherMeansAllAreMarked() {
        Assessment quiz = quiz(true, false, false, 0);
        Actor other = people.student().actor();
        enrol.self(other, course.value());
        Attempt mine = handedIn(student, quiz);
        Attempt theirs = handedIn(other, quiz);
        give(teacher, mine, "1");
        assertThatThrownBy(() -> release.one(teacher, mine.id()))
                .isInstanceOf(AssessmentProblem.ReleasedTogether.class);
        assertThatThrownBy(() -> release.all(teacher, quiz.id())).isInstanceOf(AssessmentProblem.NotMarked.class);
        give(teacher, theirs, "1");
        assertThat(release.all(teacher, quiz.id())).isEqualTo(2);
        assertThat(release.all(teacher, quiz.id())).isZero();
        released(mine);
    }

    @Test
    void withoutNamesUntilResultsAreReleased() {
        Assessment quiz = quiz(false, true, false, 0);
        Attempt attempt = handedIn(student, quiz);
        Learner learner = mark.open(teacher, attempt.id(), essayOf(attempt)).learner();
        assertThat(learner.name()).isEmpty();
        assertThat(learner.number()).isBetween(100_000, 999_999);
        assertThat(work.at(teacher, quiz.id()).papers().getFirst().learner()).isEqualTo(learner);
        assertThat(read.taken(teacher, quiz.id(), null).attempts()).allMatch(t -> t.person() == null);

        give(teacher, attempt, "1");
        long revision = decide.of(teacher, quiz.id()).revision();
        assertThatThrownBy(() -> decide.change(teacher, quiz.id(), revision, MarkingRules.USUAL))
                .isInstanceOf(AssessmentProblem.StillAnonymous.class);
        release.one(teacher, attempt.id());
        released(attempt);
        assertThat(read.taken(teacher, quiz.id(), null).attempts())
                .allMatch(t -> t.number() == null
                        && Objects.requireNonNull(t.person()).id().equals(student.id()));
        assertThat(markings.existsByAssessmentIdAndStateNot(quiz.id(), MarkingState.RELEASED))
                .isFalse();
        decide.change(teacher, quiz.id(), revision, MarkingRules.USUAL);
        assertThatThrownBy(() -> decide.change(teacher, quiz.id(), revision, MarkingRules.USUAL))
                .isInstanceOf(GeneralProblem.Conflict.class);
    }

    @Test
    void aChangedRubricRewritesNothingThatWasMarkedByIt() {
        var label = new BankQuestion.Label("Pallets " + Ids.next(), List.of(), List.of(), 2);
        BankQuestion question = questions.create(
                teacher,
                course.value(),
                false,
                label,
                new QuestionContent("Why?", new EssayTask(0, 0, null, 5, RUBRIC), "", BigDecimal.ONE));
        Attempt attempt = handedIn(student, make.quiz(teacher, course, once(), question));
        assertThatThrownBy(() -> byLevels(attempt, "a")).isInstanceOf(GeneralProblem.Invalid.class);
        Opened marked = byLevels(attempt, "b", "c");
        assertThat(marked.points()).isEqualByComparingTo("0.5");

        var harder =
                new Rubric(List.of(new Criterion("c1", "Facts", List.of(level("a", "all", 9), level("b", "no", 0)))));
        questions.edit(
                teacher,
                question.id(),
                question.edition(),
                false,
                label,
                new QuestionContent("Why?", new EssayTask(0, 0, null, 5, harder), "", BigDecimal.ONE));
        Opened later = mark.open(second, attempt.id(), essayOf(attempt));
        assertThat(later.points()).isEqualByComparingTo("0.5");
        assertThat(later.question().task().markedBy()).isEqualTo(RUBRIC);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(later.standing()).levels())
                        .rubric())
                .isEqualTo(RUBRIC);
    }

    private Opened byLevels(Attempt attempt, String... levels) {
        var outcome = new RubricOutcome(new Rubric(List.of()), List.of(levels));
        var verdict = new Mark.Verdict(BigDecimal.ZERO, "", List.of(), outcome);
        return mark.mark(teacher, attempt.id(), essayOf(attempt), new MarkAnswers.Given(Part.MARK, null, verdict));
    }

    @Test
    void auditorsLookAndLearnersDoNot() {
        Attempt attempt = handedIn(student, quiz());
        Actor auditor = people.auditor().actor();
        assertThat(mark.open(auditor, attempt.id(), essayOf(attempt)).part()).isEqualTo(Part.NONE);
        assertThat(work.at(auditor, attempt.assessmentId()).marks()).isFalse();
        MarkAnswers.Given given = given(Part.MARK, null, "1");
        for (Actor other : List.of(auditor, student, people.teacher().actor())) {
            assertThatThrownBy(() -> mark.mark(other, attempt.id(), essayOf(attempt), given))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> release.all(other, attempt.assessmentId()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> mark.open(student, attempt.id(), essayOf(attempt)))
                .isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    void marksGoWithTheirLearnerOrTheirCourse() {
        Assessment quiz = quiz(false, false, false, 0);
        Attempt attempt = handedIn(student, quiz);
        give(teacher, attempt, "1");
        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() -> assertThat(markings.findById(attempt.id())).isEmpty());
        give(teacher, attempt, "1");
        forget.on(new CourseDeleted(course.value(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(markings.findById(attempt.id())).isEmpty();
            assertThat(settings.findById(quiz.id())).isEmpty();
        });
    }

    @Test
    void onlyWhatIsNamedIsForgotten() {
        Assessment quiz = quiz(true, false, false, 0);
        Attempt attempt = handedIn(student, quiz);
        give(teacher, attempt, "1");
        markings.deleteByPersonId(Ids.next());
        markings.deleteByCourseId(Ids.next());
        settings.deleteByCourseId(Ids.next());
        assertThat(markings.findById(attempt.id())).isPresent();
        assertThat(settings.findById(quiz.id())).isPresent();
        markings.deleteByCourseId(course.value());
        settings.deleteByCourseId(course.value());
        assertThat(markings.findById(attempt.id())).isEmpty();
        assertThat(settings.findById(quiz.id())).isEmpty();
    }
}
