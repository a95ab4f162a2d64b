package io.lectern.tutor.testing;

import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Published lessons from a list. */
public final class ListedLessons implements Lessons {

    private final List<PublishedLesson> lessons = new CopyOnWriteArrayList<>();

    public ListedLessons(List<PublishedLesson> lessons) {
        this.lessons.addAll(lessons);
    }

    public void publish(PublishedLesson lesson) {
        lessons.add(lesson);
    }

    @Override
    public Optional<PublishedLesson> published(LessonId lesson) {
        return lessons.stream()
                .filter(l -> l.id().equals(lesson))
                .max(Comparator.comparingInt(PublishedLesson::version));
    }

    @Override
    public Optional<PublishedLesson> published(LessonId lesson, int version) {
        return lessons.stream()
                .filter(l -> l.id().equals(lesson) && l.version() == version)
                .findFirst();
    }

    @Override
    public List<PublishedLesson> publishedOf(CourseId course) {
        return lessons.stream()
                .filter(l -> l.course().equals(course))
                .map(PublishedLesson::id)
                .distinct()
                .map(id -> published(id).orElseThrow())
                .toList();
    }
}
