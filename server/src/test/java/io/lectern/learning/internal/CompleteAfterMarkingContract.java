package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.TakeAssessment;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.marking.Mark;
import io.lectern.assessment.marking.MarkAnswers;
import io.lectern.assessment.marking.MarkedItem.Part;
import io.lectern.assessment.marking.ReleaseMarks;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.testing.TestAssessments;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course that waits for an essay is complete with the release of its marks, not before. */
abstract class CompleteAfterMarkingContract {

    @OnPostgres
    static class OnPostgresTest extends CompleteAfterMarkingContract {}

    @OnMongo
    static class OnMongoTest extends CompleteAfterMarkingContract {}

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
    ReadAttempts attempts;

    @Autowired
    MarkAnswers mark;

    @Autowired
    ReleaseMarks release;

    @Autowired
    RecordProgress record;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseCompletions completions;

    @Test
    void theCourseIsCompleteWithTheReleaseOfThePassedEssay() {
        Actor teacher = people.teacher().actor();
        Actor student = people.student().actor();
        CourseId course = courses.open(teacher, "Pallets carry boxes.");
        enrol.self(student, course.value());
        Assessment exam = make.quiz(teacher, course, Conditions.OF_A_QUIZ, make.essay(teacher, course));
        LessonId lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        List<UUID> blocks = lessons.published(lesson).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
        record.read(student, lesson.value(), blocks, null);

        Attempt attempt = take.start(student, exam.id(), false);
        UUID essay = attempt.items().getFirst().id();
        take.submit(student, attempt.id(), List.of(new Given(essay, new EssayResponse("Boxes."), 1)));
        var verdict = new Mark.Verdict(BigDecimal.ONE, "", List.of(), null);
        mark.mark(teacher, attempt.id(), essay, new MarkAnswers.Given(Part.MARK, null, verdict));
        assertThat(attempts.open(student, attempt.id()).attempt().state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(completions.findByPersonIdAndCourseId(student.userId(), course.value()))
                .isEmpty();

        release.one(teacher, attempt.id());
        await().untilAsserted(() -> assertThat(completions.findByPersonIdAndCourseId(student.userId(), course.value()))
                .isPresent());
    }
}
