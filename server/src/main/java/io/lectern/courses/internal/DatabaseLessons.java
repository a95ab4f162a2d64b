package io.lectern.courses.internal;

import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DatabaseLessons implements Lessons {

    private final Courses courses;
    private final LessonDrafts drafts;
    private final LessonVersions versions;

    DatabaseLessons(Courses courses, LessonDrafts drafts, LessonVersions versions) {
        this.courses = courses;
        this.drafts = drafts;
        this.versions = versions;
    }

    @Override
    public Optional<PublishedLesson> published(LessonId lesson) {
        return drafts.findById(lesson.value())
                .flatMap(l -> versions.findByLessonIdAndNumber(l.id(), l.publishedVersion()))
                .map(LessonVersion::toPublished);
    }

    @Override
    public Optional<PublishedLesson> published(LessonId lesson, int version) {
        return versions.findByLessonIdAndNumber(lesson.value(), version).map(LessonVersion::toPublished);
    }

    @Override
    public List<PublishedLesson> publishedOf(CourseId course) {
        Map<UUID, LessonVersion> newest = new HashMap<>();
        versions.newestOf(course.value()).forEach(v -> newest.put(v.lessonId(), v));
        return courses.findById(course.value()).map(Course::lessons).orElse(List.of()).stream()
                .map(newest::get)
                .filter(Objects::nonNull)
                .map(LessonVersion::toPublished)
                .toList();
    }
}
