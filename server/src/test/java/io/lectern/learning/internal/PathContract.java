package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.courses.LessonId;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.path.model.Way;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How lessons and the course are completed. */
abstract class PathContract extends CourseWithAPath {

    @OnPostgres
    static class OnPostgresTest extends PathContract {}

    @OnMongo
    static class OnMongoTest extends PathContract {}

    @Autowired
    LessonProgressRecorder recorder;

    private boolean completed(UUID lesson) {
        return progress.course(student, course.value()).lessons().stream()
                .anyMatch(l -> l.lesson().id().value().equals(lesson) && l.completed());
    }

    @Test
    void aLessonMayAskForItsQuizAndNothingElse() {
        Assessment quiz = quizAt(AssessmentPlace.LESSON, first);
        rule(first, false, Way.QUIZ);
        readAll(first);
        assertThat(completed(first)).isFalse();
        answer(quiz, false);
        assertThat(percent()).isZero();
        answer(quiz, true);
        await().untilAsserted(() -> assertThat(completed(first)).isTrue());
        assertThat(percent()).isEqualTo(50);
    }

    @Test
    void enoughOfAClassCompletesALessonThatAsksForIt() {
        rule(first, false, Way.CLASS);
        var lesson = new LessonId(first);
        recorder.attended(student.id(), new Presence(lesson, 1, Set.of(), 30));
        recorder.attended(student.id(), new Presence(lesson, 1, Set.of(), 20));
        assertThat(read.open(student, first).standing().percent()).isEqualTo(50);
        assertThat(completed(first)).isFalse();
        recorder.attended(student.id(), new Presence(lesson, 1, Set.of(), 60));
        assertThat(completed(first)).isTrue();
    }

    @Test
    void whoHeardAPartOfAClassHasSeenThatPart() {
        UUID heard = lessons.published(new LessonId(first))
                .orElseThrow()
                .blocks()
                .getFirst()
                .id();
        recorder.attended(student.id(), new Presence(new LessonId(first), 1, Set.of(heard), 50));
        assertThat(completed(first)).isFalse();
        assertThat(read.open(student, first).standing().percent()).isEqualTo(50);
        recorder.attended(people.student().id(), Presence.whole(new LessonId(first), 1));
        recorder.attended(student.id(), Presence.whole(new LessonId(first), 1));
        assertThat(completed(first)).isTrue();
    }

    @Test
    void oneOfSeveralWaysMayBeEnough() {
        rule(first, true, Way.READ, Way.CLASS);
        recorder.attended(student.id(), new Presence(new LessonId(first), 1, Set.of(), 80));
        assertThat(completed(first)).isTrue();
        rule(second, false, Way.READ, Way.CLASS);
        readAll(second);
        assertThat(completed(second)).isFalse();
        assertThat(percent()).isEqualTo(75);
    }

    @Test
    void whatIsCompletedStaysSoWhenTheRuleBecomesStricter() {
        readAll(first);
        rule(first, false, Way.READ, Way.QUIZ, Way.CLASS);
        assertThat(completed(first)).isTrue();
        assertThat(percent()).isEqualTo(50);
    }

    @Test
    void whoHasDoneAllThatAnEasierRuleAsksNeedNotComeBack() {
        rule(first, false, Way.READ, Way.CLASS);
        readAll(first);
        assertThat(completed(first)).isFalse();
        rule(first, true, Way.READ, Way.CLASS);
        await().untilAsserted(() -> assertThat(completed(first)).isTrue());
    }

    @Test
    void theCourseIsWholeOnlyWithWhatItRequires() {
        Assessment exam = quizAt(AssessmentPlace.COURSE, course.value());
        readAll(first);
        readAll(second);
        assertThat(percent()).isEqualTo(66);
        assertThat(progress.learners(teacher, course.value(), List.of(student.userId()))
                        .values())
                .singleElement()
                .satisfies(state -> assertThat(state.percent()).isEqualTo(66));
        assertThat(progress.mine(student).getFirst().percent()).isEqualTo(66);
        answer(exam, true);
        await().untilAsserted(() -> assertThat(
                        progress.course(student, course.value()).completedAt())
                .isPresent());
        assertThat(percent()).isEqualTo(100);
    }
}
