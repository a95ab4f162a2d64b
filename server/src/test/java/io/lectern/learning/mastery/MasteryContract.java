package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.events.AttemptEnded;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.CheckEvidence;
import io.lectern.learning.internal.ReadLesson;
import io.lectern.learning.mastery.SkillEstimate.Level;
import io.lectern.notifications.internal.Mail;
import io.lectern.notifications.internal.Mails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

abstract class MasteryContract {

    private static final String TEXT = """
            ::: question
            What carries boxes?
            - [x] A pallet | Yes.
            - [ ] A level | No.
            :::
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    TestAssessments assessments;

    @Autowired
    Enrol enrol;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    ReadLesson reading;

    @Autowired
    TakeAssessment take;

    @Autowired
    CheckEvidence evidence;

    @Autowired
    NoteEvidence note;

    @Autowired
    LearnFromAttempts attempts;

    @Autowired
    ReadMastery mastery;

    @Autowired
    HearObjections objections;

    @Autowired
    EditSkills edit;

    @Autowired
    ForgetMastery forget;

    @Autowired
    LearnerMasteries masteries;

    @Autowired
    CourseSkillsRecords records;

    @Autowired
    Mails mails;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());
    private LessonId lesson = new LessonId(Ids.next());
    private UUID check = Ids.next();

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, TEXT);
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        check = lessons.published(lesson).orElseThrow().blocks().stream()
                .map(Block::id)
                .findFirst()
                .orElseThrow();
        enrol.self(student, course.value());
    }

    private SkillEstimate mine() {
        return mastery.mine(student, course.value()).getFirst().estimate();
    }

    private Evidence answer(String key, Instant at, boolean right) {
        return new Evidence(key, Evidence.Source.CLASS, check, lesson.value(), null, List.of(), right, at);
    }

    private void answers(int count, boolean right) {
        Instant now = clock.instant();
        List<Evidence> given = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            given.add(answer("key " + Ids.next(), now.plusMillis(i), right));
        }
        note.note(student.id(), course, given);
    }

    @Test
    void untilATeacherDecidesEachLessonIsASkill() {
        assertThat(mine().skill().id()).isEqualTo(lesson.value());
        assertThat(mine().level()).isEqualTo(Level.UNKNOWN);
        assertThat(edit.ofCourse(teacher, course.value()).suggested()).isEmpty();
    }

    @Test
    void theFirstAnswerOfADayCountsOnceWhereverItIsGiven() {
        reading.answer(student, lesson.value(), check, Set.of(1));
        reading.answer(student, lesson.value(), check, Set.of(0));
        evidence.answeredInClass(student.id(), lesson, check, check, true);
        assertThat(mine().steps()).hasSize(1);
        assertThat(mine().steps().getFirst().answer().right()).isFalse();
        assertThat(mine().steps().getFirst().answer().source()).isEqualTo(Evidence.Source.READING);
        assertThat(mine().level()).isEqualTo(Level.WEAK);
    }

    @Test
    void manyDeliveriesAtOnceCountOnce() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> told = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            told.add(() -> {
                evidence.answeredInClass(student.id(), lesson, check, check, true);
                return true;
            });
        }
        try (var rooms = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> each : rooms.invokeAll(told)) {
                each.get();
            }
        }
        assertThat(mine().steps()).hasSize(1);
    }

    @Test
    void whoDoesNotTakeTheCourseLeavesNoTrace() {
        reading.answer(teacher, lesson.value(), check, Set.of(0));
        assertThat(masteries.findByPersonIdAndCourseId(teacher.userId(), course.value()))
                .isEmpty();
    }

    @Test
    void anAttemptTellsOfEachOfItsQuestionsOnce() {
        Assessment quiz = assessments.quiz(
                teacher,
                course,
                AssessmentPlace.LESSON,
                lesson.value(),
                new Conditions(0, 0, false, false, Disclosure.SCORE, null, null, null, null, Reveal.AT_ONCE),
                assessments.trueFalse(teacher, course),
                assessments.trueFalse(teacher, course),
                assessments.essay(teacher, course));
        Attempt begun = take.start(student, quiz.id(), false);
        List<Given> given = List.of(
                new Given(begun.items().get(0).id(), new Response.TrueFalseResponse(true), 1),
                new Given(begun.items().get(1).id(), new Response.TrueFalseResponse(false), 1));
        take.submit(student, begun.id(), given);
        await().untilAsserted(() -> assertThat(mine().steps()).hasSize(2));
        assertThat(mine().steps().stream().filter(step -> step.answer().right()))
                .hasSize(1);
        Instant now = clock.instant();
        attempts.on(new AttemptEnded(begun.id(), quiz.id(), course.value(), student.userId(), false, now));
        await().pollDelay(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(mine().steps()).hasSize(2));
    }

    @Test
    void estimatesFollowFromTheAnswersInTheOrderOfTime() {
        Instant now = clock.instant();
        note.note(student.id(), course, List.of(answer("2", now.plusMillis(2), true)));
        note.note(student.id(), course, List.of(answer("1", now.plusMillis(1), false)));
        assertThat(mine().steps()).extracting(step -> step.answer().key()).containsExactly("1", "2");
        answers(4, true);
        assertThat(mine().level()).isEqualTo(Level.MASTERED);
        assertThat(mine().percent()).isBetween(95, 99);
        answers(4, false);
        assertThat(mine().level()).isNotEqualTo(Level.MASTERED);
    }

    @Test
    void otherSkillsHoldForAnswersThatAreThere() {
        answers(2, true);
        UUID first = Ids.next();
        UUID second = Ids.next();
        List<Skill> skills = List.of(
                new Skill(first, "Carrying", List.of(), List.of(lesson.value()), List.of()),
                new Skill(second, "Storing", List.of(first), List.of(), List.of()));
        long edition = edit.ofCourse(teacher, course.value()).skills().edition();
        EditSkills.Found saved = edit.save(teacher, course.value(), edition, skills);
        assertThat(records.findById(course.value()).orElseThrow().skills()).isEqualTo(skills);
        assertThat(mastery.mine(student, course.value()))
                .extracting(mine -> mine.estimate().steps().size())
                .containsExactly(2, 0);
        assertThatThrownBy(() -> edit.save(teacher, course.value(), edition, skills))
                .isInstanceOf(GeneralProblem.Conflict.class);
        edit.save(teacher, course.value(), saved.skills().edition(), List.of());
        assertThat(edit.ofCourse(teacher, course.value()).suggested())
                .extracting(Skill::id)
                .containsExactly(lesson.value());
    }

    @Test
    void aQuestionThatNamesASkillTellsAboutThatOne() {
        var named = new Evidence(
                "k",
                Evidence.Source.ASSESSMENT,
                Ids.next(),
                lesson.value(),
                null,
                List.of(" storing "),
                true,
                clock.instant());
        var storing = new Skill(Ids.next(), "Storing", List.of(), List.of(), List.of());
        var carrying = new Skill(Ids.next(), "Carrying", List.of(), List.of(lesson.value()), List.of());
        SkillsTold told = SkillsTold.of(List.of(storing, carrying), List.of());
        assertThat(told.about(storing, named)).isTrue();
        assertThat(told.about(carrying, named)).isFalse();
    }

    private List<Mail.News.Kind> mailsTo(Actor person) {
        return mails.findAll().stream()
                .filter(mail -> mail.personId().equals(person.userId()) && mail.news() != null)
                .map(mail -> Objects.requireNonNull(mail.news()).kind())
                .toList();
    }

    @Test
    void aLearnerObjectsAndATeacherLetsTheSkillBeginAnew() {
        answers(3, false);
        objections.object(student, course.value(), lesson.value(), "I was ill.");
        objections.object(student, course.value(), lesson.value(), "I was very ill.");
        Objection open = mine().objection().orElseThrow();
        assertThat(open.words()).isEqualTo("I was very ill.");
        assertThat(objections.waiting(teacher)).singleElement().satisfies(waiting -> {
            assertThat(waiting.course().id()).isEqualTo(course);
            assertThat(waiting.open()).isEqualTo(1);
            assertThat(waiting.since()).isEqualTo(open.at());
        });
        assertThat(objections.waiting(people.teacher().actor())).isEmpty();
        assertThat(objections.waiting(student)).isEmpty();
        assertThat(masteries.findByObjectedAtIsNotNull())
                .extracting(LearnerMastery::personId)
                .contains(student.userId());
        objections.decide(teacher, course.value(), student.userId(), open.id(), true, "Try again.");
        assertThat(mine().steps()).isEmpty();
        assertThat(mine().objection().orElseThrow().state()).isEqualTo(Objection.State.BEGUN_ANEW);
        assertThat(mine().objection().orElseThrow().reply()).isEqualTo("Try again.");
        assertThat(objections.waiting(teacher)).isEmpty();
        assertThat(masteries.findByObjectedAtIsNotNull())
                .extracting(LearnerMastery::personId)
                .doesNotContain(student.userId());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(mailsTo(teacher)).containsExactly(Mail.News.Kind.OBJECTION);
            assertThat(mailsTo(student)).containsExactly(Mail.News.Kind.OBJECTION_DECIDED);
        });
        assertThatThrownBy(() -> objections.decide(teacher, course.value(), student.userId(), open.id(), true, ""))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThatThrownBy(() -> objections.decide(student, course.value(), student.userId(), open.id(), true, ""))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> objections.object(teacher, course.value(), lesson.value(), "No."))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> objections.object(student, course.value(), Ids.next(), "No."))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThat(masteries
                        .findByPersonIdAndCourseId(student.userId(), course.value())
                        .orElseThrow()
                        .evidence())
                .hasSize(3);
    }

    @Test
    void teachersSeeTheClassWeakestSkillFirst() {
        LessonId second = make.lesson(teacher, course, TEXT.replace("carries", "holds"));
        answers(4, true);
        Instant now = clock.instant();
        note.note(
                student.id(),
                course,
                List.of(new Evidence(
                        "other", Evidence.Source.CLASS, Ids.next(), second.value(), null, List.of(), false, now)));
        enrol.self(people.student().actor(), course.value());
        ReadMastery.OfClass seen = mastery.ofClass(teacher, course.value());
        assertThat(seen.skills()).extracting(of -> of.skill().id()).containsExactly(second.value(), lesson.value());
        assertThat(seen.skills().getLast().mastered()).isEqualTo(1);
        assertThat(seen.learners()).hasSize(2);
        assertThat(seen.hardest()).containsExactly(new HardQuestion(check, "What carries boxes?", 4, 4));
        assertThat(mastery.ofClass(people.auditor().actor(), course.value()).learners())
                .hasSize(2);
        for (Actor other : List.of(student, people.teacher().actor())) {
            assertThatThrownBy(() -> mastery.ofClass(other, course.value()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> edit.ofCourse(other, course.value())).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> edit.save(other, course.value(), 0, List.of()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void aPersonHasOneRecordInACourse() {
        LearnerMastery first = masteries.save(LearnerMastery.empty(student.userId(), course.value()));
        assertThatThrownBy(() -> masteries.save(LearnerMastery.empty(student.userId(), course.value())))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(masteries.findByCourseId(course.value())).containsExactly(first);
        masteries.deleteByPersonId(student.userId());
        assertThat(masteries.findByCourseId(course.value())).isEmpty();
        masteries.save(LearnerMastery.empty(student.userId(), course.value()));
        masteries.deleteByCourseId(course.value());
        assertThat(masteries.findByCourseId(course.value())).isEmpty();
    }

    @Test
    void whoIsGoneIsForgottenAndSoIsACourse() {
        answers(1, true);
        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() ->
                assertThat(masteries.findByCourseId(course.value())).isEmpty());
        edit.save(teacher, course.value(), 0, List.of());
        answers(1, true);
        forget.on(new CourseDeleted(course.value(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(masteries.findByCourseId(course.value())).isEmpty();
            assertThat(records.findById(course.value())).isEmpty();
        });
    }
}
