package io.lectern.courses.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course with some of its parts changed; what is not named stays as it was. */
final class CourseChange {

    private final Course before;
    private String slug;
    private String title;
    private String summary;
    private String language;
    private CourseStatus status;
    private boolean open;
    private List<UUID> teachers;
    private List<Course.Module> modules;
    private @Nullable String cover;
    private @Nullable Instant publishedAt;

    CourseChange(Course before) {
        this.before = before;
        this.slug = before.slug();
        this.title = before.title();
        this.summary = before.summary();
        this.language = before.language();
        this.status = before.status();
        this.open = before.open();
        this.teachers = before.teachers();
        this.modules = before.modules();
        this.cover = before.cover();
        this.publishedAt = before.publishedAt();
    }

    CourseChange slug(String newSlug) {
        slug = newSlug;
        return this;
    }

    CourseChange description(String newTitle, String newSummary, String newLanguage) {
        title = newTitle;
        summary = newSummary;
        language = newLanguage;
        return this;
    }

    CourseChange status(CourseStatus newStatus) {
        status = newStatus;
        return this;
    }

    CourseChange open(boolean nowOpen) {
        open = nowOpen;
        return this;
    }

    CourseChange teachers(List<UUID> newTeachers) {
        teachers = newTeachers;
        return this;
    }

    CourseChange modules(List<Course.Module> newModules) {
        modules = newModules;
        return this;
    }

    CourseChange cover(@Nullable String file) {
        cover = file;
        return this;
    }

    /** The moment of the first time stays. */
    CourseChange publishedAt(Instant at) {
        publishedAt = publishedAt == null ? at : publishedAt;
        return this;
    }

    Course made() {
        return new Course(
                before.id(),
                before.version(),
                slug,
                title,
                summary,
                language,
                status,
                open,
                teachers,
                modules,
                cover,
                Course.searchText(title, summary),
                before.createdAt(),
                publishedAt);
    }
}
