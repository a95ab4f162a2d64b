package io.lectern.liveclass;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a class.
 *
 * @param language of the lesson, {@code en} or {@code ar}
 * @param character id of the face that teaches
 * @param host who started or planned it
 * @param startsAt when a planned class is to start
 */
public record ClassSummary(
        ClassId id,
        LessonId lesson,
        CourseId course,
        ClassKind kind,
        ClassState state,
        String title,
        String language,
        String character,
        UserId host,
        @Nullable Instant startsAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
