package io.lectern.learning.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the other parts of learning what a person has seen. */
@Component
public class SeenLessons {

    private final LessonProgresses progresses;

    SeenLessons(LessonProgresses progresses) {
        this.progresses = progresses;
    }

    /** By lesson; lessons that the person has not begun are left out. */
    public Map<UUID, LessonProgress> of(UUID person, Collection<UUID> courses) {
        Map<UUID, LessonProgress> byLesson = new HashMap<>();
        progresses
                .findByPersonIdAndCourseIdIn(person, courses)
                .forEach(progress -> byLesson.put(progress.lessonId(), progress));
        return byLesson;
    }
}
