package io.lectern.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.marking.MarkAnswers.Opened;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class MarkingContract extends ExamToMark {

    @Autowired
    CourseRequirements requirements;

    @Autowired
    ReadMarks marks;

    @Autowired
    MarkingSettingsRecords settings;

    @Autowired
    ForgetMarkings forget;

    @Autowired
    Clock clock;

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
