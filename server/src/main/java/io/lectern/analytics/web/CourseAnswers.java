package io.lectern.analytics.web;

import io.lectern.accounts.Person;
import io.lectern.analytics.course.CourseFigures;
import io.lectern.analytics.course.ReadDropOff;
import io.lectern.analytics.course.ReadQuestionQuality;
import io.lectern.analytics.course.ReadTeaching;
import io.lectern.analytics.statistics.ItemAnalysis;
import io.lectern.analytics.web.OwnAnswers.CourseName;
import io.lectern.assessment.MarkingLoad;
import io.lectern.courses.BlockKind;
import io.lectern.courses.CourseOutline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What teachers get about their courses. */
final class CourseAnswers {

    private CourseAnswers() {}

    /** @param active7 who learnt in the course within seven days @param active28 within 28 @param medianPercent null without learners */
    record CourseHealth(
            int enrolled,
            int begun,
            int completed,
            int active7,
            int active28,
            @Nullable Double medianPercent) {
        static CourseHealth of(CourseFigures.Health health) {
            return new CourseHealth(
                    health.enrolled(),
                    health.begun(),
                    health.completed(),
                    health.activeWeek(),
                    health.activeMonth(),
                    health.medianPercent());
        }
    }

    record PersonName(UUID id, String name) {
        static PersonName of(Person person) {
            return new PersonName(person.id().value(), person.name());
        }
    }

    record LessonName(UUID id, String title) {
        static LessonName of(CourseOutline.Lesson lesson) {
            return new LessonName(lesson.id().value(), lesson.title());
        }
    }

    /** @param since when they learnt last, or came @param lesson where they stopped; null for who has not begun */
    record StuckLearner(
            PersonName person,
            int percent,
            Instant since,
            @Nullable LessonName lesson,
            @Nullable String section) {
        static StuckLearner of(CourseFigures.Stuck stuck) {
            CourseOutline.Lesson lesson = stuck.lesson();
            return new StuckLearner(
                    PersonName.of(stuck.person()),
                    stuck.percent(),
                    stuck.since(),
                    lesson == null ? null : LessonName.of(lesson),
                    stuck.section());
        }
    }

    record LessonStage(LessonName lesson, int begun, int completed) {
        static LessonStage of(CourseFigures.LessonStage stage) {
            return new LessonStage(LessonName.of(stage.lesson()), stage.begun(), stage.completed());
        }
    }

    /** @param answers that wait for this person @param disputed attempts that wait for a third person @param ready to be released */
    record WaitingMarks(UUID assessment, String title, int answers, int disputed, int ready, Instant since) {
        static WaitingMarks of(MarkingLoad.Load load) {
            return new WaitingMarks(
                    load.assessment(), load.title(), load.answers(), load.disputed(), load.ready(), load.since());
        }
    }

    /** @param grades how many have a grade in each of ten equal steps from 0 to 100 percent @param ungraded have none yet */
    record CourseInsights(
            CourseName course,
            CourseHealth health,
            List<StuckLearner> stuck,
            int stuckInAll,
            List<LessonStage> lessons,
            List<Integer> grades,
            int ungraded,
            List<WaitingMarks> marking) {
        static CourseInsights of(CourseFigures figures) {
            return new CourseInsights(
                    CourseName.of(figures.course()),
                    CourseHealth.of(figures.health()),
                    figures.stuck().stream().map(StuckLearner::of).toList(),
                    figures.stuckInAll(),
                    figures.lessons().stream().map(LessonStage::of).toList(),
                    figures.grades().counts(),
                    figures.ungraded(),
                    figures.marking().stream().map(WaitingMarks::of).toList());
        }
    }

    /** @param people who have seen it */
    record ReachedBlock(
            UUID id, BlockKind kind, String text, @Nullable String section, int people) {}

    /** @param begun how many have begun the lesson */
    record LessonDropOff(LessonName lesson, int begun, List<ReachedBlock> blocks) {
        static LessonDropOff of(ReadDropOff.DropOff found) {
            return new LessonDropOff(
                    LessonName.of(found.lesson()),
                    found.begun(),
                    found.blocks().stream()
                            .map(b -> new ReachedBlock(b.id(), b.kind(), b.text(), b.section(), b.people()))
                            .toList());
        }
    }

    /** @param facility 0 to 1 @param discrimination -1 to 1, null when it cannot be told */
    record JudgedQuestion(
            UUID question,
            int revision,
            String title,
            int answers,
            double facility,
            @Nullable Double discrimination,
            List<ItemAnalysis.Remark> remarks) {
        static JudgedQuestion of(ReadQuestionQuality.Judged judged) {
            ItemAnalysis.Figures figures = judged.figures();
            return new JudgedQuestion(
                    judged.question(),
                    judged.revision(),
                    judged.title(),
                    figures.answers(),
                    figures.facility(),
                    figures.discrimination(),
                    figures.remarks());
        }
    }

    /** @param enough from how many answers on there are remarks */
    record QuestionQuality(int enough, List<JudgedQuestion> items) {
        static QuestionQuality of(List<ReadQuestionQuality.Judged> judged) {
            return new QuestionQuality(
                    ItemAnalysis.ENOUGH, judged.stream().map(JudgedQuestion::of).toList());
        }
    }

    /** @param answers that wait for the person's marks @param since when the oldest was handed in, null when none waits */
    record TaughtCourse(
            CourseName course,
            CourseHealth health,
            int stuck,
            int answers,
            @Nullable Instant since) {
        static TaughtCourse of(ReadTeaching.Taught taught) {
            return new TaughtCourse(
                    CourseName.of(taught.course()),
                    CourseHealth.of(taught.health()),
                    taught.stuck(),
                    taught.answers(),
                    taught.since());
        }
    }

    /** @param quietDays after how many days without a sign somebody counts as stuck */
    record TeachingOverview(int quietDays, List<TaughtCourse> items) {
        static TeachingOverview of(List<ReadTeaching.Taught> taught) {
            return new TeachingOverview(
                    (int) ReadTeaching.QUIET.toDays(),
                    taught.stream().map(TaughtCourse::of).toList());
        }
    }
}
