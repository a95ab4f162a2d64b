package io.lectern.courses.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send about courses and lessons. A {@code revision} is the one that was read before the change. */
final class CourseRequests {

    private static final int TITLE = 200;
    private static final int SUMMARY = 2000;
    private static final String LANGUAGE = "en|ar";

    private CourseRequests() {}

    /** @param slug null makes one of the title */
    record CreateCourse(
            @NotBlank @Size(max = TITLE) String title,
            @NotNull @Size(max = SUMMARY) String summary,
            @NotNull @Pattern(regexp = LANGUAGE) String language,
            @Size(max = 80) @Nullable String slug) {}

    record DescribeCourse(
            long revision,
            @NotBlank @Size(max = TITLE) String title,
            @NotNull @Size(max = SUMMARY) String summary,
            @NotNull @Pattern(regexp = LANGUAGE) String language,
            boolean open) {}

    record MoveCourse(
            long revision, @NotBlank @Size(max = 80) String slug) {}

    record ArrangeCourse(
            long revision, @NotNull @Size(max = 100) List<@Valid ArrangedModule> modules) {}

    /** @param id null for a new one */
    record ArrangedModule(
            @Nullable UUID id,
            @NotBlank @Size(max = TITLE) String title,
            @NotNull @Size(max = 500) List<UUID> lessonIds) {}

    record SetTeachers(
            long revision, @NotNull @Size(max = 50) List<UUID> teacherIds) {}

    /** @param moduleId null for the last one */
    record AddLesson(
            @Nullable UUID moduleId,
            @NotBlank @Size(max = TITLE) String title) {}

    /** @param before id of the file that was read, null if there was none @param vtt WebVTT; null takes it away */
    record WriteCaptions(
            @NotBlank @Size(max = TITLE) String video,

            @NotNull @Pattern(regexp = LANGUAGE + "|chapters")
            String what,

            @Nullable String before,
            @Size(max = 2_000_000) @Nullable String vtt) {}

    record SaveDraft(
            long revision,
            @NotBlank @Size(max = TITLE) String title,
            @NotNull @Size(max = SUMMARY) String summary,
            @NotNull @Pattern(regexp = LANGUAGE) String language,
            @PositiveOrZero int minutes,
            @NotNull String markdown) {}

    record PreviewLesson(@NotNull String markdown) {}

    record PublishDraft(long revision) {}
}
