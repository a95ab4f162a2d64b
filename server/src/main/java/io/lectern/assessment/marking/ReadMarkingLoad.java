package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.MarkingLoad;
import io.lectern.courses.CourseId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadMarkingLoad implements MarkingLoad {

    private final FindWork work;

    ReadMarkingLoad(FindWork work) {
        this.work = work;
    }

    @Override
    public List<Load> of(Actor actor) {
        return told(work.inCourses(actor, null));
    }

    @Override
    public List<Load> in(Actor actor, CourseId course) {
        return told(work.inCourses(actor, course.value()));
    }

    private static List<Load> told(List<FindWork.Waiting> waiting) {
        return waiting.stream()
                .map(w -> new Load(
                        w.assessment().id(),
                        w.assessment().title(),
                        w.course().id(),
                        w.answers(),
                        w.disputed(),
                        w.ready(),
                        w.since()))
                .toList();
    }
}
