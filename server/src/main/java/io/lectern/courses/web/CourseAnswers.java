package io.lectern.courses.web;

import io.lectern.courses.internal.BrowseCourses;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.CourseStatus;
import io.lectern.courses.internal.LessonFacts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients get about courses. */
final class CourseAnswers {

    private CourseAnswers() {}

    /** @param next where the next page starts, null after the last */
    record CoursePage(List<CourseItem> items, @Nullable UUID next) {
        static CoursePage of(BrowseCourses.Page page) {
            return new CoursePage(page.entries().stream().map(CourseItem::of).toList(), page.next());
        }
    }

    /** @param cover where to get its picture @param lessons how many are published */
    record CourseItem(
            UUID id,
            String slug,
            String title,
            String summary,
            String language,
            CourseStatus status,
            boolean open,
            @Nullable String cover,
            int lessons,
            int minutes) {
        static CourseItem of(BrowseCourses.Entry entry) {
            Course course = entry.course();
            return new CourseItem(
                    course.id(),
                    course.slug(),
                    course.title(),
                    course.summary(),
                    course.language(),
                    course.status(),
                    course.open(),
                    coverOf(course),
                    entry.lessons(),
                    entry.minutes());
        }
    }

    /** @param editable whether the person may change it */
    record CourseDetails(
            UUID id,
            long revision,
            String slug,
            String title,
            String summary,
            String language,
            CourseStatus status,
            boolean open,
            @Nullable String cover,
            boolean editable,
            List<CourseTeacher> teachers,
            List<CourseModule> modules) {
        static CourseDetails of(BrowseCourses.Details details) {
            Course course = details.course();
            return new CourseDetails(
                    course.id(),
                    course.revision(),
                    course.slug(),
                    course.title(),
                    course.summary(),
                    course.language(),
                    course.status(),
                    course.open(),
                    coverOf(course),
                    details.editable(),
                    details.teachers().stream()
                            .map(p -> new CourseTeacher(p.id().value(), p.name()))
                            .toList(),
                    course.modules().stream()
                            .map(m -> CourseModule.of(m, details.lessons()))
                            .filter(m -> details.editable() || !m.lessons().isEmpty())
                            .toList());
        }
    }

    record CourseTeacher(UUID id, String name) {}

    record CourseModule(UUID id, String title, List<CourseLesson> lessons) {
        static CourseModule of(Course.Module module, Map<UUID, LessonFacts.Fact> facts) {
            return new CourseModule(
                    module.id(),
                    module.title(),
                    module.lessons().stream()
                            .map(facts::get)
                            .filter(Objects::nonNull)
                            .map(CourseLesson::of)
                            .toList());
        }
    }

    /** @param version the newest published one, 0 when there is none @param minutes 0 when nobody said */
    record CourseLesson(UUID id, String title, String summary, int minutes, int version) {
        static CourseLesson of(LessonFacts.Fact fact) {
            boolean published = fact.publishedVersion() > 0;
            return new CourseLesson(
                    fact.id(),
                    published ? fact.publishedTitle() : fact.title(),
                    fact.publishedSummary(),
                    fact.publishedMinutes(),
                    fact.publishedVersion());
        }
    }

    private static @Nullable String coverOf(Course course) {
        return course.cover() == null ? null : "/api/files/" + course.cover();
    }
}
