package io.lectern.analytics.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.analytics.ActivityImport;
import io.lectern.analytics.course.CourseFigures.Health;
import io.lectern.analytics.course.ReadDropOff.ReachedBlock;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.EnrolmentImport;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.ProgressImport;
import io.lectern.learning.ProgressImport.PastProgress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course with learners who came, stayed away, got stuck and finished. */
abstract class CourseInsightsContract {

    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final String LESSON = "# Pallets\n\nOne.\n\n# Boxes\n\nTwo.\n\nThree.";

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestAssessments make;

    @Autowired
    EnrolmentImport enrolments;

    @Autowired
    ProgressImport progress;

    @Autowired
    ActivityImport activity;

    @Autowired
    Lessons lessons;

    @Autowired
    TakeAssessment take;

    @Autowired
    ReadCourseFigures figures;

    @Autowired
    ReadDropOff dropOff;

    @Autowired
    ReadQuestionQuality quality;

    @Autowired
    ReadTeaching teaching;

    @Autowired
    Clock clock;

    private Actor teacher = Actor.lectern();
    private CourseId course = new CourseId(new UUID(0, 0));

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = courses.open(teacher, LESSON, "Four.");
    }

    private Actor enrolled(int daysAgo) {
        Actor learner = people.student().actor();
        enrolments.bring(learner.id(), course, daysAgo(daysAgo));
        return learner;
    }

    private void read(Actor learner, int lesson, int blocks, boolean completed, int daysAgo) {
        PublishedLesson text = lessons.publishedOf(course).get(lesson);
        List<UUID> ids = text.blocks().stream().map(Block::id).limit(blocks).toList();
        progress.bring(new PastProgress(
                learner.id(), text.id(), new HashSet<>(ids), ids.getLast(), completed, daysAgo(daysAgo)));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minusSeconds(60);
    }

    private CourseFigures figures() {
        return figures.of(teacher, course.value(), TWO_WEEKS);
    }

    @Test
    void aCourseWithoutLearnersHasFiguresToo() {
        CourseFigures none = figures();
        assertThat(none.health()).isEqualTo(new Health(0, 0, 0, 0, 0, null));
        assertThat(none.stuck()).isEmpty();
        assertThat(none.lessons())
                .hasSize(2)
                .allSatisfy(l -> assertThat(l.begun()).isZero());
        assertThat(none.grades().counts()).containsOnly(0);
    }

    @Test
    void whoIsStuckIsNamedWithThePlaceTheLongestFirst() {
        Actor fresh = enrolled(3);
        Actor absent = enrolled(40);
        Actor stuck = enrolled(60);
        Actor finished = enrolled(50);
        Actor busy = enrolled(90);
        read(stuck, 0, 4, false, 20);
        read(finished, 0, 5, true, 45);
        read(finished, 1, 1, true, 44);
        read(busy, 0, 2, false, 80);
        activity.bring(busy.id(), course, daysAgo(10), 5);

        CourseFigures found = figures();
        assertThat(found.stuckInAll()).isEqualTo(2);
        assertThat(found.stuck())
                .extracting(s -> s.person().id(), CourseFigures.Stuck::percent, CourseFigures.Stuck::section)
                .containsExactly(tuple(absent.id(), 0, null), tuple(stuck.id(), 33, "Boxes"));
        assertThat(found.stuck().getFirst().lesson()).isNull();
        assertThat(found.health()).isEqualTo(new Health(5, 3, 1, 0, 2, 16.0));
        assertThat(found.lessons())
                .extracting(CourseFigures.LessonStage::begun, CourseFigures.LessonStage::completed)
                .containsExactly(tuple(3, 1), tuple(1, 1));
        assertThat(figures.of(teacher, course.value(), Duration.ofDays(2)).stuck())
                .extracting(s -> s.person().id())
                .containsExactly(absent.id(), stuck.id(), busy.id(), fresh.id());
    }

    @Test
    void dropOffCountsWhoHasSeenWhichBlock() {
        read(enrolled(9), 0, 2, false, 8);
        read(enrolled(9), 0, 4, false, 8);
        read(enrolled(9), 0, 5, true, 8);
        enrolled(9);
        PublishedLesson text = lessons.publishedOf(course).getFirst();
        ReadDropOff.DropOff found =
                dropOff.of(teacher, course.value(), text.id().value());
        assertThat(found.begun()).isEqualTo(3);
        assertThat(found.blocks())
                .extracting(ReachedBlock::text, ReachedBlock::section, ReachedBlock::people)
                .containsExactly(tuple("One.", "Pallets", 3), tuple("Two.", "Boxes", 2), tuple("Three.", "Boxes", 1));
    }

    @Test
    void questionsAreJudgedByFirstAttemptsThatAreMarked() {
        var first = make.trueFalse(teacher, course);
        var second = make.trueFalse(teacher, course);
        Assessment quiz = make.quiz(teacher, course, Conditions.OF_A_QUIZ, first, second);
        Actor good = enrolled(5);
        Actor weak = enrolled(5);
        answer(good, quiz, true, true);
        answer(weak, quiz, false, false);
        answer(weak, quiz, true, true);
        take.start(enrolled(5), quiz.id(), true);
        Assessment essay = make.quiz(teacher, course, Conditions.OF_A_QUIZ, make.essay(teacher, course));
        Attempt open = take.start(good, essay.id(), true);
        take.submit(good, open.id(), List.of(new Given(open.items().getFirst().id(), new EssayResponse("Boxes."), 1)));

        List<ReadQuestionQuality.Judged> judged = quality.of(teacher, course.value());
        assertThat(judged)
                .extracting(ReadQuestionQuality.Judged::question)
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(judged).allSatisfy(one -> {
            assertThat(one.figures().answers()).isEqualTo(2);
            assertThat(one.figures().facility()).isEqualTo(0.5);
            assertThat(Objects.requireNonNull(one.figures().discrimination())).isCloseTo(1.0, within(1e-9));
            assertThat(one.title()).startsWith("Question");
        });

        assertThat(figures().marking()).extracting(l -> l.assessment()).containsExactly(essay.id());
        assertThat(figures().grades().counts().stream().mapToInt(c -> c).sum()
                        + figures().ungraded())
                .isEqualTo(3);
        assertThat(teaching.of(teacher))
                .extracting(t -> t.course().id(), t -> t.health().enrolled(), ReadTeaching.Taught::answers)
                .containsExactly(tuple(course, 3, 1));
    }

    private void answer(Actor learner, Assessment quiz, boolean... right) {
        Attempt attempt = take.start(learner, quiz.id(), true);
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < right.length; i++) {
            given.add(new Given(attempt.items().get(i).id(), new TrueFalseResponse(right[i]), 1));
        }
        take.submit(learner, attempt.id(), given);
    }

    @Test
    void teachersSeeOnlyTheirOwnCourses() {
        Actor other = people.teacher().actor();
        assertThat(teaching.of(other)).isEmpty();
        assertThat(teaching.of(people.administrator().actor())).isEmpty();
        assertThatThrownBy(() -> figures.of(other, course.value(), TWO_WEEKS))
                .isInstanceOf(GeneralProblem.Forbidden.class);
    }
}
