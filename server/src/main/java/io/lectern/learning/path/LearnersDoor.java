package io.lectern.learning.path;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonViews;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentProblem.StillClosed;
import io.lectern.media.FileId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens by the gates that teachers set and by what the learner has completed. A course without gates costs one look. */
@Component
class LearnersDoor implements CourseDoor {

    private final Paths paths;
    private final CourseOutlines outlines;
    private final LessonViews views;

    LearnersDoor(Paths paths, CourseOutlines outlines, LessonViews views) {
        this.paths = paths;
        this.outlines = outlines;
        this.views = views;
    }

    @Override
    public Map<UUID, StillClosed> closed(Actor actor, CourseId course, Collection<UUID> places) {
        Map<UUID, StillClosed> found = new HashMap<>();
        before(actor, course)
                .ifPresent(path -> places.forEach(place ->
                        path.closed(place).ifPresent(closed -> found.put(place, refusal(course, place, closed)))));
        return found;
    }

    @Override
    public Set<UUID> closedLessons(UserId learner, CourseId course) {
        Optional<CourseOutline> outline = gated(course);
        Optional<LearnerPath> path = outline.flatMap(o -> paths.before(learner, o));
        if (outline.isEmpty() || path.isEmpty()) {
            return Set.of();
        }
        return outline.get().lessons().stream()
                .map(lesson -> lesson.id().value())
                .filter(lesson -> path.get().closed(lesson).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean mayOpen(Actor actor, CourseId course, FileId file) {
        Optional<CourseOutline> outline = gated(course);
        Optional<LearnerPath> path = outline.flatMap(o -> paths.before(actor, o));
        if (outline.isEmpty() || path.isEmpty()) {
            return true;
        }
        List<Boolean> closed = outline.get().lessons().stream()
                .filter(lesson -> views.files(lesson.id(), lesson.version()).contains(file))
                .map(lesson -> path.get().closed(lesson.id().value()).isPresent())
                .toList();
        return closed.isEmpty() || closed.contains(false);
    }

    private Optional<LearnerPath> before(Actor actor, CourseId course) {
        return gated(course).flatMap(outline -> paths.before(actor, outline));
    }

    private Optional<CourseOutline> gated(CourseId course) {
        return paths.hasGates(course) ? outlines.of(course) : Optional.empty();
    }

    private static StillClosed refusal(CourseId course, UUID place, Closed closed) {
        List<StillClosed.ToDo> after = closed.after().stream()
                .map(todo -> new StillClosed.ToDo(todo.id(), todo.title(), todo.lessonId(), todo.course()))
                .toList();
        return new StillClosed(course.value(), place, closed.opensAt(), after);
    }
}
