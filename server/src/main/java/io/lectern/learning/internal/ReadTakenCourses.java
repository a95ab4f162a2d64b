package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.learning.TakenCourses;
import io.lectern.learning.path.Closed;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadTakenCourses implements TakenCourses {

    private final ReadProgress progress;

    ReadTakenCourses(ReadProgress progress) {
        this.progress = progress;
    }

    @Override
    public List<TakenCourse> of(Actor actor) {
        return progress.mine(actor).stream()
                .filter(CourseState::enrolled)
                .map(ReadTakenCourses::told)
                .toList();
    }

    private static TakenCourse told(CourseState state) {
        return new TakenCourse(
                state.outline(),
                state.percent(),
                state.entry().map(Closed::opensAt).orElse(null),
                state.lessons().stream()
                        .map(l -> new TakenLesson(
                                l.lesson(),
                                l.standing().percent(),
                                l.completed(),
                                l.completed() || l.read(),
                                l.closed().isEmpty(),
                                l.closed().map(Closed::opensAt).orElse(null),
                                l.lastRead().orElse(null)))
                        .toList());
    }
}
