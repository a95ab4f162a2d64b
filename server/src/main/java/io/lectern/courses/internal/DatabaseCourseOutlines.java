package io.lectern.courses.internal;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.LessonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads courses for other modules: one query for the courses, one for their lessons. */
@Component
class DatabaseCourseOutlines implements CourseOutlines, CourseCatalog {

    private final Courses courses;
    private final LessonDrafts drafts;

    DatabaseCourseOutlines(Courses courses, LessonDrafts drafts) {
        this.courses = courses;
        this.drafts = drafts;
    }

    @Override
    public Optional<CourseOutline> of(CourseId course) {
        return courses.findById(course.value()).map(this::outline);
    }

    @Override
    public Optional<CourseOutline> holding(LessonId lesson) {
        return courses.holding(lesson.value()).map(this::outline);
    }

    @Override
    public List<CourseOutline> of(Collection<CourseId> ids) {
        List<UUID> keys = ids.stream().map(CourseId::value).toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<UUID, Course> found = new HashMap<>();
        courses.findAllById(keys).forEach(c -> found.put(c.id(), c));
        Map<UUID, LessonFacts.Fact> facts = published(keys);
        return keys.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(c -> outline(c, facts))
                .toList();
    }

    @Override
    public Optional<CourseSummary> find(CourseId id) {
        return of(id).map(CourseOutline::course);
    }

    @Override
    public List<CourseSummary> findAll(Collection<CourseId> ids) {
        return of(ids).stream().map(CourseOutline::course).toList();
    }

    private CourseOutline outline(Course course) {
        return outline(course, published(List.of(course.id())));
    }

    private Map<UUID, LessonFacts.Fact> published(Collection<UUID> courseIds) {
        Map<UUID, LessonFacts.Fact> facts = new HashMap<>();
        for (LessonFacts.Fact fact : drafts.factsOf(courseIds)) {
            if (fact.publishedVersion() > 0) {
                facts.put(fact.id(), fact);
            }
        }
        return facts;
    }

    private static CourseOutline outline(Course course, Map<UUID, LessonFacts.Fact> facts) {
        List<CourseOutline.Module> modules = course.modules().stream()
                .map(m -> new CourseOutline.Module(m.id(), m.title(), lessons(m, facts)))
                .filter(m -> !m.lessons().isEmpty())
                .toList();
        List<LessonId> lessons = modules.stream()
                .flatMap(m -> m.lessons().stream())
                .map(CourseOutline.Lesson::id)
                .toList();
        var summary = new CourseSummary(
                new CourseId(course.id()),
                course.slug(),
                course.title(),
                course.summary(),
                course.language(),
                course.open(),
                course.status() == CourseStatus.PUBLISHED,
                course.teachers().stream().map(UserId::new).toList(),
                lessons);
        return new CourseOutline(summary, modules);
    }

    private static List<CourseOutline.Lesson> lessons(Course.Module module, Map<UUID, LessonFacts.Fact> facts) {
        return module.lessons().stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .map(f -> new CourseOutline.Lesson(
                        new LessonId(f.id()),
                        f.publishedTitle(),
                        f.publishedSummary(),
                        f.publishedMinutes(),
                        f.publishedVersion()))
                .toList();
    }
}
