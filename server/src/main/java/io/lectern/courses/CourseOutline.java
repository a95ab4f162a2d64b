package io.lectern.courses;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A course with its published lessons, in teaching order.
 *
 * @param course what others may know of it
 * @param modules those that hold published lessons
 */
public record CourseOutline(CourseSummary course, List<Module> modules) {

    public CourseOutline {
        modules = List.copyOf(modules);
    }

    /** All published lessons, in teaching order. */
    public List<Lesson> lessons() {
        return modules.stream().flatMap(m -> m.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(LessonId id) {
        return lessons().stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /** The lessons next to this one: the one before, the one after. */
    public Neighbours neighbours(LessonId id) {
        List<Lesson> lessons = lessons();
        List<LessonId> ids = lessons.stream().map(Lesson::id).toList();
        int at = ids.indexOf(id);
        return new Neighbours(
                at > 0 ? Optional.of(lessons.get(at - 1)) : Optional.empty(),
                at >= 0 && at + 1 < lessons.size() ? Optional.of(lessons.get(at + 1)) : Optional.empty());
    }

    public record Neighbours(Optional<Lesson> previous, Optional<Lesson> next) {
        /** Both, where they exist. */
        public Stream<Lesson> stream() {
            return Stream.concat(previous.stream(), next.stream());
        }
    }

    public record Module(UUID id, String title, List<Lesson> lessons) {
        public Module {
            lessons = List.copyOf(lessons);
        }
    }

    /** @param version the newest published one @param minutes how long it takes, 0 when nobody said */
    public record Lesson(LessonId id, String title, String summary, int minutes, int version) {}
}
