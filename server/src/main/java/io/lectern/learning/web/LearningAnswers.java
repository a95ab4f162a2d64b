package io.lectern.learning.web;

import io.lectern.courses.BlockView;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonView;
import io.lectern.learning.internal.LessonProgress;
import io.lectern.learning.internal.ReadLesson;
import io.lectern.learning.internal.ReadProgress;
import io.lectern.learning.internal.RecordProgress;
import io.lectern.learning.internal.Share;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What learners send and get. Every percentage is the share of published blocks seen, headings not counted. */
final class LearningAnswers {

    private LearningAnswers() {}

    /** @param resumeAt the block that the learner is at now, null when they only passed */
    record SeenBlocks(
            @NotNull @Size(max = 3000) List<UUID> blockIds,
            @Nullable UUID resumeAt) {}

    /** @param choices zero-based */
    record ChosenAnswer(@NotNull @Size(min = 1, max = 12) List<Integer> choices) {}

    record LessonLink(UUID id, String title) {
        static @Nullable LessonLink of(Optional<CourseOutline.Lesson> lesson) {
            return lesson.map(l -> new LessonLink(l.id().value(), l.title())).orElse(null);
        }
    }

    record CourseLink(UUID id, String slug, String title, String language) {
        static CourseLink of(CourseOutline outline) {
            var course = outline.course();
            return new CourseLink(course.id().value(), course.slug(), course.title(), course.language());
        }
    }

    /** @param seen blocks of this lesson @param resumeAt the block to come back to @param readAt when they were there */
    record LessonProgressAnswer(
            List<UUID> seen,
            int percent,
            @Nullable UUID resumeAt,
            @Nullable Instant readAt,
            @Nullable Instant completedAt) {
        static LessonProgressAnswer of(@Nullable LessonProgress progress, Share share) {
            return progress == null
                    ? new LessonProgressAnswer(List.of(), share.percent(), null, null, null)
                    : new LessonProgressAnswer(
                            progress.seen(),
                            share.percent(),
                            progress.resumeBlock(),
                            progress.updatedAt(),
                            progress.completedAt());
        }
    }

    /** @param enrolled whether progress is noted */
    record LessonPage(
            UUID id,
            CourseLink course,
            int version,
            String title,
            String language,
            String summary,
            int minutes,
            List<BlockView> blocks,
            boolean enrolled,
            LessonProgressAnswer progress,
            @Nullable LessonLink previous,
            @Nullable LessonLink next) {
        static LessonPage of(ReadLesson.Opened opened, LessonView text, Share share) {
            return new LessonPage(
                    text.id().value(),
                    CourseLink.of(opened.outline()),
                    text.version(),
                    text.title(),
                    text.language(),
                    text.summary(),
                    text.minutes(),
                    text.blocks(),
                    opened.enrolled(),
                    LessonProgressAnswer.of(opened.progress().orElse(null), share),
                    LessonLink.of(opened.neighbours().previous()),
                    LessonLink.of(opened.neighbours().next()));
        }
    }

    record ProgressAnswer(int percent, boolean completed) {
        static ProgressAnswer of(RecordProgress.Noted noted) {
            var progress = noted.progress();
            return new ProgressAnswer(noted.share().percent(), progress != null && progress.completedAt() != null);
        }
    }

    record LessonState(UUID id, int percent, boolean completed) {
        static LessonState of(ReadProgress.LessonState state) {
            return new LessonState(state.lesson().id().value(), state.share().percent(), state.completed());
        }
    }

    /** @param mayFollow whether the lessons are open to the person @param resume where to go on */
    record CourseProgress(
            boolean enrolled,
            boolean mayFollow,
            int percent,
            List<LessonState> lessons,
            @Nullable LessonLink resume) {
        static CourseProgress of(ReadProgress.CourseState state) {
            return new CourseProgress(
                    state.enrolled(),
                    state.mayFollow(),
                    state.percent(),
                    state.lessons().stream().map(LessonState::of).toList(),
                    LessonLink.of(state.resume()));
        }
    }

    record MyCourses(List<MyCourse> items) {
        static MyCourses of(List<ReadProgress.CourseState> states) {
            return new MyCourses(states.stream().map(MyCourse::of).toList());
        }
    }

    /** @param completedLessons of {@code lessons} */
    record MyCourse(
            CourseLink course,
            String summary,
            int percent,
            int lessons,
            int completedLessons,
            @Nullable LessonLink resume,
            @Nullable Instant lastReadAt) {
        static MyCourse of(ReadProgress.CourseState state) {
            return new MyCourse(
                    CourseLink.of(state.outline()),
                    state.outline().course().summary(),
                    state.percent(),
                    state.lessons().size(),
                    (int) state.lessons().stream()
                            .filter(ReadProgress.LessonState::completed)
                            .count(),
                    LessonLink.of(state.resume()),
                    state.lastRead().orElse(null));
        }
    }

    /** One learner of a course. @param lessons how many are published @param completed how many of them are completed */
    record LearnerProgress(
            UUID personId,
            int percent,
            int completed,
            int lessons,
            @Nullable Instant lastRead) {
        static LearnerProgress of(UUID person, ReadProgress.CourseState state) {
            int completed = (int) state.lessons().stream()
                    .filter(ReadProgress.LessonState::completed)
                    .count();
            return new LearnerProgress(
                    person,
                    state.percent(),
                    completed,
                    state.lessons().size(),
                    state.lastRead().orElse(null));
        }
    }

    record LearnersProgress(List<LearnerProgress> items) {
        static LearnersProgress of(Map<UUID, ReadProgress.CourseState> states) {
            return new LearnersProgress(states.entrySet().stream()
                    .map(entry -> LearnerProgress.of(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }
}
