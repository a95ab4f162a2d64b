package io.lectern.learning.internal;

import io.lectern.courses.CourseOutline;
import io.lectern.enrolment.Taking;
import io.lectern.learning.path.Closed;
import io.lectern.learning.path.LearnerPath;
import io.lectern.learning.path.model.CourseStanding;
import io.lectern.learning.path.model.LessonStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How far one person is in one course.
 *
 * @param taking how they are enrolled; empty when they never were
 * @param mayFollow whether the lessons are open to the person, enrolled or not
 * @param completedAt when they completed the course first
 * @param closed modules that are closed to them at this moment, by id
 * @param entry why the whole course is closed to them; empty when it lets them in
 */
public record CourseState(
        CourseOutline outline,
        Optional<Taking> taking,
        boolean mayFollow,
        List<LessonState> lessons,
        CourseStanding standing,
        Optional<Instant> completedAt,
        Map<UUID, Closed> closed,
        Optional<Closed> entry) {

    public CourseState {
        lessons = List.copyOf(lessons);
        closed = Map.copyOf(closed);
    }

    /** @param read whether every block of it was seen @param closed why it is closed to the person; empty when it is open */
    public record LessonState(
            CourseOutline.Lesson lesson,
            LessonStanding standing,
            boolean read,
            Optional<Instant> lastRead,
            Optional<Closed> closed) {

        public boolean completed() {
            return standing.completed();
        }
    }

    static CourseState of(
            CourseOutline outline,
            Optional<Taking> taking,
            boolean mayFollow,
            CourseStanding standing,
            Map<UUID, LessonProgress> progress,
            Set<UUID> read,
            Optional<Instant> completedAt,
            Optional<LearnerPath> way) {
        List<LessonState> lessons = new ArrayList<>();
        for (CourseOutline.Lesson lesson : outline.lessons()) {
            UUID id = lesson.id().value();
            lessons.add(new LessonState(
                    lesson,
                    standing.lessons().get(lessons.size()),
                    read.contains(id),
                    Optional.ofNullable(progress.get(id)).map(LessonProgress::updatedAt),
                    way.flatMap(w -> w.closed(id))));
        }
        Map<UUID, Closed> closed = new HashMap<>();
        outline.modules()
                .forEach(module ->
                        way.flatMap(w -> w.closed(module.id())).ifPresent(why -> closed.put(module.id(), why)));
        return new CourseState(
                outline, taking, mayFollow, lessons, standing, completedAt, closed, way.flatMap(LearnerPath::closed));
    }

    /** At this moment. */
    public boolean enrolled() {
        return taking.filter(Taking::isCurrent).isPresent();
    }

    public int percent() {
        return standing.percent();
    }

    public Optional<Instant> lastRead() {
        return lessons.stream().flatMap(l -> l.lastRead().stream()).max(Comparator.naturalOrder());
    }

    /** Where to go on: the lesson read last, or after it the first that is open and not completed. */
    public Optional<CourseOutline.Lesson> resume() {
        List<LessonState> open =
                lessons.stream().filter(l -> l.closed().isEmpty()).toList();
        return open.stream()
                .filter(l -> l.lastRead().isPresent())
                .max(Comparator.comparing(l -> l.lastRead().orElseThrow()))
                .filter(l -> !l.completed())
                .or(() -> open.stream().filter(l -> !l.completed()).findFirst())
                .or(() -> open.stream().findFirst())
                .map(LessonState::lesson);
    }
}
