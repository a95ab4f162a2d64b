package io.lectern.learning.web;

import io.lectern.courses.BlockView;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonView;
import io.lectern.enrolment.Taking;
import io.lectern.learning.internal.CourseState;
import io.lectern.learning.internal.LessonProgress;
import io.lectern.learning.internal.ReadLesson;
import io.lectern.learning.internal.RecordProgress;
import io.lectern.learning.path.Closed;
import io.lectern.learning.path.model.Demand;
import io.lectern.learning.path.model.LessonStanding;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What learners send and get. Every percentage is that of {@code CourseStanding} and {@code LessonStanding}. */
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

    /** One thing that a lesson asks for. @param of 0 when there is nothing yet that it could be met with */
    record LessonDemand(Demand.Kind kind, int done, int of, boolean met) {
        static LessonDemand of(Demand demand) {
            return new LessonDemand(demand.kind(), demand.done(), demand.of(), demand.met());
        }
    }

    /** What a lesson asks for. @param any whether one of {@code ways} is enough @param required beside them */
    record LessonDemands(boolean any, List<LessonDemand> ways, List<LessonDemand> required) {
        static LessonDemands of(LessonStanding standing) {
            return new LessonDemands(
                    standing.any(),
                    standing.ways().stream().map(LessonDemand::of).toList(),
                    standing.required().stream().map(LessonDemand::of).toList());
        }
    }

    /** @param seen blocks of this lesson @param resumeAt the block to come back to @param readAt when they were there */
    record LessonProgressAnswer(
            List<UUID> seen,
            int percent,
            @Nullable UUID resumeAt,
            @Nullable Instant readAt,
            @Nullable Instant completedAt,
            LessonDemands demands) {
        static LessonProgressAnswer of(@Nullable LessonProgress progress, LessonStanding standing) {
            var demands = LessonDemands.of(standing);
            return progress == null
                    ? new LessonProgressAnswer(List.of(), standing.percent(), null, null, null, demands)
                    : new LessonProgressAnswer(
                            progress.seen(),
                            standing.percent(),
                            progress.resumeBlock(),
                            progress.updatedAt(),
                            progress.completedAt(),
                            demands);
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
        static LessonPage of(ReadLesson.Opened opened, LessonView text) {
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
                    LessonProgressAnswer.of(opened.progress().orElse(null), opened.standing()),
                    LessonLink.of(opened.neighbours().previous()),
                    LessonLink.of(opened.neighbours().next()));
        }
    }

    /** @param demands null when nothing is noted of the person */
    record ProgressAnswer(
            int percent, boolean completed, @Nullable LessonDemands demands) {
        static ProgressAnswer of(RecordProgress.Noted noted) {
            LessonStanding standing = noted.standing();
            return standing == null ? new ProgressAnswer(0, false, null) : of(standing);
        }

        static ProgressAnswer of(LessonStanding standing) {
            return new ProgressAnswer(standing.percent(), standing.completed(), LessonDemands.of(standing));
        }
    }

    /** What comes first. @param lessonId where to go on with it, null for another course @param course the address of that one */
    record ComesFirst(
            UUID id,
            String title,
            @Nullable UUID lessonId,
            @Nullable String course) {}

    /** Why something is closed to the person. @param opensAt null when it does not wait for a moment */
    record ClosedAnswer(@Nullable Instant opensAt, List<ComesFirst> after) {
        static @Nullable ClosedAnswer of(@Nullable Closed closed) {
            return closed == null
                    ? null
                    : new ClosedAnswer(
                            closed.opensAt(),
                            closed.after().stream()
                                    .map(t -> new ComesFirst(t.id(), t.title(), t.lessonId(), t.course()))
                                    .toList());
        }
    }

    /** @param closed null when it is open */
    record LessonState(
            UUID id,
            int percent,
            boolean completed,
            @Nullable ClosedAnswer closed) {
        static LessonState of(CourseState.LessonState state) {
            return new LessonState(
                    state.lesson().id().value(),
                    state.standing().percent(),
                    state.completed(),
                    ClosedAnswer.of(state.closed().orElse(null)));
        }
    }

    record ClosedModule(UUID id, ClosedAnswer closed) {}

    /** How somebody is or was enrolled. @param until null for no end */
    record EnrolmentPeriod(
            Taking.State state, Instant from, @Nullable Instant until) {
        static @Nullable EnrolmentPeriod of(Optional<Taking> taking) {
            return taking.map(t -> new EnrolmentPeriod(t.state(), t.from(), t.until()))
                    .orElse(null);
        }
    }

    /**
     * @param mayFollow whether the lessons are open to the person
     * @param resume where to go on
     * @param enrolment null when the person was never enrolled
     * @param closedModules those that are closed to the person now
     */
    record CourseProgress(
            boolean enrolled,
            boolean mayFollow,
            int percent,
            List<LessonState> lessons,
            @Nullable LessonLink resume,
            @Nullable EnrolmentPeriod enrolment,
            List<ClosedModule> closedModules,
            @Nullable Instant completedAt) {
        static CourseProgress of(CourseState state) {
            return new CourseProgress(
                    state.enrolled(),
                    state.mayFollow(),
                    state.percent(),
                    state.lessons().stream().map(LessonState::of).toList(),
                    LessonLink.of(state.resume()),
                    EnrolmentPeriod.of(state.taking()),
                    state.closed().entrySet().stream()
                            .map(e -> new ClosedModule(e.getKey(), closed(e.getValue())))
                            .toList(),
                    state.completedAt().orElse(null));
        }

        private static ClosedAnswer closed(Closed closed) {
            return Objects.requireNonNull(ClosedAnswer.of(closed));
        }
    }

    record MyCourses(List<MyCourse> items) {
        static MyCourses of(List<CourseState> states) {
            return new MyCourses(states.stream().map(MyCourse::of).toList());
        }
    }

    /**
     * @param completedLessons of {@code lessons}
     * @param resume null when the lessons are not open to the person now
     * @param closed why nothing of it is open yet; null when something may be
     */
    record MyCourse(
            CourseLink course,
            String summary,
            int percent,
            int lessons,
            int completedLessons,
            @Nullable LessonLink resume,
            @Nullable Instant lastReadAt,
            EnrolmentPeriod enrolment,
            @Nullable ClosedAnswer closed) {
        static MyCourse of(CourseState state) {
            return new MyCourse(
                    CourseLink.of(state.outline()),
                    state.outline().course().summary(),
                    state.percent(),
                    state.lessons().size(),
                    countCompleted(state),
                    state.enrolled() ? LessonLink.of(state.resume()) : null,
                    state.lastRead().orElse(null),
                    Objects.requireNonNull(EnrolmentPeriod.of(state.taking())),
                    state.enrolled() ? ClosedAnswer.of(state.entry().orElse(null)) : null);
        }
    }

    private static int countCompleted(CourseState state) {
        return (int) state.lessons().stream()
                .filter(CourseState.LessonState::completed)
                .count();
    }

    /** One learner of a course. @param lessons how many are published @param completed how many of them are completed */
    record LearnerProgress(
            UUID personId,
            int percent,
            int completed,
            int lessons,
            @Nullable Instant lastRead) {
        static LearnerProgress of(UUID person, CourseState state) {
            return new LearnerProgress(
                    person,
                    state.percent(),
                    countCompleted(state),
                    state.lessons().size(),
                    state.lastRead().orElse(null));
        }
    }

    record LearnersProgress(List<LearnerProgress> items) {
        static LearnersProgress of(Map<UUID, CourseState> states) {
            return new LearnersProgress(states.entrySet().stream()
                    .map(entry -> LearnerProgress.of(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }
}
