package io.lectern.analytics.home;

import io.lectern.analytics.home.Upcoming.Kind;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.LessonId;
import io.lectern.learning.TakenCourses.TakenCourse;
import io.lectern.learning.TakenCourses.TakenLesson;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The dates before which parts of a course are closed to a learner: a course or a module once, not each of its lessons. */
final class ReleaseDates {

    private ReleaseDates() {}

    static Stream<Upcoming> of(TakenCourse course) {
        Map<LessonId, Instant> dates = new HashMap<>();
        for (TakenLesson lesson : course.lessons()) {
            if (lesson.opensAt() != null && !lesson.opensAt().equals(course.opensAt())) {
                dates.put(lesson.lesson().id(), lesson.opensAt());
            }
        }
        return Stream.concat(
                ofWhole(course),
                course.outline().modules().stream().flatMap(module -> ofModule(course.outline(), module, dates)));
    }

    private static Stream<Upcoming> ofWhole(TakenCourse course) {
        CourseSummary summary = course.outline().course();
        Instant at = course.opensAt();
        return at == null
                ? Stream.empty()
                : Stream.of(new Upcoming(Kind.COURSE, at, summary, summary.id().value(), summary.title()));
    }

    private static Stream<Upcoming> ofModule(
            CourseOutline outline, CourseOutline.Module module, Map<LessonId, Instant> dates) {
        List<Instant> own = module.lessons().stream()
                .flatMap(lesson -> Stream.ofNullable(dates.get(lesson.id())))
                .toList();
        if (own.size() > 1
                && own.size() == module.lessons().size()
                && own.stream().distinct().count() == 1) {
            return Stream.of(new Upcoming(Kind.MODULE, own.getFirst(), outline.course(), module.id(), module.title()));
        }
        return module.lessons().stream()
                .flatMap(lesson -> Stream.ofNullable(dates.get(lesson.id()))
                        .map(at -> new Upcoming(
                                Kind.LESSON, at, outline.course(), lesson.id().value(), lesson.title())));
    }
}
