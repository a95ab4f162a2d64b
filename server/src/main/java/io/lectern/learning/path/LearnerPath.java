package io.lectern.learning.path;

import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseSummary;
import io.lectern.learning.path.model.Entry;
import io.lectern.learning.path.model.Layout;
import io.lectern.learning.path.model.Lock;
import io.lectern.learning.path.model.Locks;
import io.lectern.learning.path.model.Traveller;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The way through a course as it lies before one learner at one moment. */
public final class LearnerPath {

    private final CourseOutline outline;
    private final Locks locks;
    private final List<CourseSummary> required;
    private final Traveller learner;
    private final Instant now;

    /** @param required other courses that come first */
    LearnerPath(CourseOutline outline, CoursePath path, List<CourseSummary> required, Traveller learner, Instant now) {
        this.outline = outline;
        this.required = List.copyOf(required);
        var entry = new Entry(
                path.opensAt(), required.stream().map(c -> c.id().value()).toList());
        this.locks = new Locks(layout(outline), path.gates(), entry);
        this.learner = learner;
        this.now = now;
    }

    /** What keeps a lesson, a module or the end of the course closed; empty when it is open. */
    public Optional<Closed> closed(UUID place) {
        return locks.of(place, learner, now).map(this::told);
    }

    /** What keeps the whole course closed; empty when it lets the learner in. */
    public Optional<Closed> closed() {
        return locks.entry(learner, now).map(this::told);
    }

    /** The published lessons by module. */
    static Layout layout(CourseOutline outline) {
        Map<UUID, List<UUID>> modules = new LinkedHashMap<>();
        outline.modules()
                .forEach(module -> modules.put(
                        module.id(),
                        module.lessons().stream().map(l -> l.id().value()).toList()));
        return new Layout(modules);
    }

    private Closed told(Lock lock) {
        return new Closed(
                lock.opensAt(),
                lock.after().stream().flatMap(place -> toDo(place).stream()).toList());
    }

    private Optional<Closed.ToDo> toDo(UUID place) {
        for (CourseOutline.Module module : outline.modules()) {
            if (module.id().equals(place)) {
                return next(module)
                        .map(lesson -> new Closed.ToDo(
                                place, module.title(), lesson.id().value(), null));
            }
            for (CourseOutline.Lesson lesson : module.lessons()) {
                if (lesson.id().value().equals(place)) {
                    return Optional.of(new Closed.ToDo(place, lesson.title(), place, null));
                }
            }
        }
        return required.stream()
                .filter(course -> course.id().value().equals(place))
                .map(course -> new Closed.ToDo(place, course.title(), null, course.slug()))
                .findFirst();
    }

    private Optional<CourseOutline.Lesson> next(CourseOutline.Module module) {
        return module.lessons().stream()
                .filter(lesson -> !learner.completed().contains(lesson.id().value()))
                .findFirst();
    }
}
