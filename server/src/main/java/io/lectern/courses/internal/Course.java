package io.lectern.courses.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A course and the order of its lessons; their texts are aggregates of their own.
 *
 * @param teachers who may edit it
 * @param cover media id of a picture
 * @param searchText what the catalogue searches, in lower case
 */
@Aggregate(module = "courses", name = "course", collection = "courses_course")
public record Course(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed(unique = true) String slug,
        String title,
        String summary,
        String language,
        CourseStatus status,
        boolean open,
        @Indexed List<UUID> teachers,
        List<Module> modules,
        @Nullable String cover,
        String searchText,
        Instant createdAt,
        @Nullable Instant publishedAt) {

    public Course {
        teachers = List.copyOf(teachers);
        modules = List.copyOf(modules);
    }

    /** A part of a course. @param lessons in teaching order */
    public record Module(UUID id, String title, List<UUID> lessons) implements Json {
        public Module {
            lessons = List.copyOf(lessons);
        }

        public Module with(UUID lesson) {
            List<UUID> all = new ArrayList<>(lessons);
            all.add(lesson);
            return new Module(id, title, all);
        }

        public Module without(UUID lesson) {
            return new Module(
                    id, title, lessons.stream().filter(l -> !l.equals(lesson)).toList());
        }
    }

    /** A new draft. */
    public static Course draft(
            String slug, String title, String summary, String language, List<UUID> teachers, Instant at) {
        return new Course(
                Ids.next(),
                null,
                slug,
                title,
                summary,
                language,
                CourseStatus.DRAFT,
                false,
                teachers,
                List.of(),
                null,
                searchText(title, summary),
                at,
                null);
    }

    static String searchText(String title, String summary) {
        return (title + "\n" + summary).toLowerCase(Locale.ROOT);
    }

    /** The lessons of all modules, in teaching order. */
    public List<UUID> lessons() {
        return modules.stream().flatMap(m -> m.lessons().stream()).toList();
    }

    public long revision() {
        return version == null ? 0 : version;
    }

    public Course described(String newTitle, String newSummary, String newLanguage, boolean nowOpen) {
        return change().description(newTitle, newSummary, newLanguage)
                .open(nowOpen)
                .made();
    }

    public Course at(String newSlug) {
        return change().slug(newSlug).made();
    }

    /** @param file media id of a picture, null for none */
    public Course covered(@Nullable String file) {
        return change().cover(file).made();
    }

    public Course arranged(List<Module> newModules) {
        return change().modules(newModules).made();
    }

    public Course taughtBy(List<UUID> newTeachers) {
        return change().teachers(newTeachers).made();
    }

    public Course published(Instant at) {
        return change().status(CourseStatus.PUBLISHED).publishedAt(at).made();
    }

    public Course archived() {
        return change().status(CourseStatus.ARCHIVED).open(false).made();
    }

    private CourseChange change() {
        return new CourseChange(this);
    }

    /** With the lesson at the end of the module, or of the last one; a course without modules gets one. */
    public Course withLesson(UUID lesson, @Nullable UUID module) {
        List<Module> changed = new ArrayList<>(modules);
        int at = changed.size() - 1;
        for (int i = 0; i < modules.size(); i++) {
            if (modules.get(i).id().equals(module)) {
                at = i;
            }
        }
        if (at < 0) {
            changed.add(new Module(Ids.next(), title, List.of(lesson)));
        } else {
            changed.set(at, changed.get(at).with(lesson));
        }
        return arranged(changed);
    }

    public Course withoutLesson(UUID lesson) {
        return arranged(modules.stream().map(m -> m.without(lesson)).toList());
    }

    /** Whether the modules hold exactly the lessons of this course, each once. */
    public boolean holdsSameLessons(List<Module> newModules) {
        List<UUID> named =
                newModules.stream().flatMap(m -> m.lessons().stream()).toList();
        return named.size() == lessons().size() && new HashSet<>(named).equals(new HashSet<>(lessons()));
    }
}
