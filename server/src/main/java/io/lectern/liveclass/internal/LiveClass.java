package io.lectern.liveclass.internal;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Aggregate;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.ClassState;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.audience.Audience;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * A class from its planning to its end.
 *
 * @param toTheEnd whether the teacher came to the end of the lesson
 * @param audience who may hear it again; null for what holds in its course
 * @param forgottenAt since when nothing of what was said in it is kept any more
 */
@Aggregate(module = "liveclass", name = "live_class", collection = "liveclass_live_class")
@CompoundIndex(name = "live_class_host", def = "{hostId: 1, state: 1}")
@CompoundIndex(name = "live_class_course", def = "{courseId: 1, state: 1}")
@CompoundIndex(name = "live_class_ended", def = "{state: 1, endedAt: 1}")
record LiveClass(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID lessonId,
        UUID courseId,
        ClassKind kind,
        ClassState state,
        String title,
        String language,
        String character,
        UUID hostId,
        Instant createdAt,
        @Nullable Instant startsAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        boolean toTheEnd,
        @Nullable Audience audience,
        @Nullable Instant forgottenAt) {

    LiveClass {
        if ((state == ClassState.PLANNED) != (startedAt == null)) {
            throw new IllegalArgumentException("a class has a start exactly when it is no longer planned");
        }
        if ((state == ClassState.ENDED) != (endedAt != null)) {
            throw new IllegalArgumentException("a class has an end exactly when it is over");
        }
    }

    /** A class that runs from now on. */
    static LiveClass running(
            UUID id, PublishedLesson lesson, ClassKind kind, String title, String character, UserId host, Instant now) {
        return of(id, lesson, kind, title, character, host, now, null, now);
    }

    /** A class for many, to be started by its host. */
    static LiveClass planned(
            UUID id,
            PublishedLesson lesson,
            String title,
            String character,
            UserId host,
            Instant now,
            @Nullable Instant startsAt) {
        return of(id, lesson, ClassKind.GROUP, title, character, host, now, startsAt, null);
    }

    private static LiveClass of(
            UUID id,
            PublishedLesson lesson,
            ClassKind kind,
            String title,
            String character,
            UserId host,
            Instant createdAt,
            @Nullable Instant startsAt,
            @Nullable Instant startedAt) {
        return new LiveClass(
                id,
                null,
                lesson.id().value(),
                lesson.course().value(),
                kind,
                startedAt == null ? ClassState.PLANNED : ClassState.RUNNING,
                title,
                lesson.language(),
                character,
                host.value(),
                createdAt,
                startsAt,
                startedAt,
                null,
                false,
                null,
                null);
    }

    LiveClass started(Instant now) {
        return switch (state) {
            case PLANNED -> with(ClassState.RUNNING, now, null, false);
            case RUNNING -> this;
            case ENDED -> throw new ClassProblem.AlreadyEnded();
        };
    }

    LiveClass ended(Instant now, boolean toTheEnd) {
        return switch (state) {
            case PLANNED -> throw new ClassProblem.NotRunning(startsAt);
            case RUNNING -> with(ClassState.ENDED, startedAt, now, toTheEnd);
            case ENDED -> this;
        };
    }

    private LiveClass with(ClassState state, @Nullable Instant startedAt, @Nullable Instant endedAt, boolean toTheEnd) {
        return new LiveClass(
                id,
                version,
                lessonId,
                courseId,
                kind,
                state,
                title,
                language,
                character,
                hostId,
                createdAt,
                startsAt,
                startedAt,
                endedAt,
                toTheEnd,
                audience,
                forgottenAt);
    }

    /** As its recording is called and shown from now on. */
    LiveClass recordedAs(String newTitle, @Nullable Audience newAudience) {
        return new LiveClass(
                id,
                version,
                lessonId,
                courseId,
                kind,
                state,
                newTitle,
                language,
                character,
                hostId,
                createdAt,
                startsAt,
                startedAt,
                endedAt,
                toTheEnd,
                newAudience,
                forgottenAt);
    }

    /** That it took place and who was there stays. */
    LiveClass forgotten(Instant now) {
        return new LiveClass(
                id,
                version,
                lessonId,
                courseId,
                kind,
                state,
                title,
                language,
                character,
                hostId,
                createdAt,
                startsAt,
                startedAt,
                endedAt,
                toTheEnd,
                audience,
                forgottenAt == null ? now : forgottenAt);
    }

    /** Whether what was said in it is kept. */
    boolean isKept() {
        return state == ClassState.ENDED && forgottenAt == null;
    }

    ClassSummary summary() {
        return new ClassSummary(
                ClassId.of(id),
                LessonId.of(lessonId),
                CourseId.of(courseId),
                kind,
                state,
                title,
                language,
                character,
                UserId.of(hostId),
                startsAt,
                startedAt,
                endedAt);
    }
}
