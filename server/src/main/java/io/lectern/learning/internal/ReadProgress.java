package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonViews;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How far a person is: in one course, in all that they take. */
@Component
public class ReadProgress {

    /** @param completed whether it was ever completed */
    public record LessonState(
            CourseOutline.Lesson lesson, Share share, boolean completed, Optional<Instant> lastRead) {}

    /**
     * @param enrolled at this moment
     * @param mayFollow whether the lessons are open to the person, enrolled or not
     */
    public record CourseState(CourseOutline outline, boolean enrolled, boolean mayFollow, List<LessonState> lessons) {

        public int percent() {
            return lessons.stream()
                    .map(LessonState::share)
                    .reduce(Share.NOTHING, Share::plus)
                    .percent();
        }

        public Optional<Instant> lastRead() {
            return lessons.stream().flatMap(l -> l.lastRead().stream()).max(Comparator.naturalOrder());
        }

        /** Where to go on: the lesson read last, or after it the first that is not completed. */
        public Optional<CourseOutline.Lesson> resume() {
            Optional<LessonState> last = lessons.stream()
                    .filter(l -> l.lastRead().isPresent())
                    .max(Comparator.comparing(l -> l.lastRead().orElseThrow()));
            return last.filter(l -> !l.completed())
                    .or(() -> lessons.stream().filter(l -> !l.completed()).findFirst())
                    .or(() -> lessons.stream().findFirst())
                    .map(LessonState::lesson);
        }
    }

    private final CourseOutlines outlines;
    private final LessonViews views;
    private final CourseAccess access;
    private final EnrolmentRegister register;
    private final LessonProgresses progresses;

    ReadProgress(
            CourseOutlines outlines,
            LessonViews views,
            CourseAccess access,
            EnrolmentRegister register,
            LessonProgresses progresses) {
        this.outlines = outlines;
        this.views = views;
        this.access = access;
        this.register = register;
        this.progresses = progresses;
    }

    public CourseState course(Actor actor, UUID courseId) {
        CourseOutline outline = outlines.of(new CourseId(courseId))
                .filter(o -> o.course().published() || access.mayFollow(actor, o.course()))
                .orElseThrow(() -> new GeneralProblem.NotFound("course"));
        boolean enrolled = register.isEnrolled(actor.id(), outline.course().id());
        boolean mayFollow = enrolled || access.mayFollow(actor, outline.course());
        return state(outline, enrolled, mayFollow, progressOf(actor, List.of(courseId)));
    }

    /** The courses that the person takes, the one read last first. */
    public List<CourseState> mine(Actor actor) {
        List<CourseId> taken = register.coursesOf(actor.id());
        if (taken.isEmpty()) {
            return List.of();
        }
        Map<UUID, LessonProgress> progress =
                progressOf(actor, taken.stream().map(CourseId::value).toList());
        return outlines.of(taken).stream()
                .map(outline -> state(outline, true, true, progress))
                .sorted(Comparator.comparing((CourseState s) -> s.lastRead().orElse(Instant.EPOCH))
                        .reversed())
                .toList();
    }

    /** How far these learners of a course are, for who may see it. Who has read nothing is left out. */
    public Map<UUID, CourseState> learners(Actor actor, UUID courseId, Collection<UUID> persons) {
        CourseOutline outline =
                outlines.of(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        if (!access.maySeeLearners(actor, outline.course())) {
            throw new GeneralProblem.Forbidden("course.list-learners");
        }
        Map<UUID, Map<UUID, LessonProgress>> byPerson = new HashMap<>();
        progresses
                .findByCourseIdAndPersonIdIn(courseId, persons)
                .forEach(p -> byPerson.computeIfAbsent(p.personId(), _ -> new HashMap<>())
                        .put(p.lessonId(), p));
        Map<UUID, CourseState> states = new HashMap<>();
        byPerson.forEach((person, progress) -> states.put(person, state(outline, true, true, progress)));
        return states;
    }

    private Map<UUID, LessonProgress> progressOf(Actor actor, Collection<UUID> courses) {
        Map<UUID, LessonProgress> byLesson = new HashMap<>();
        progresses.findByPersonIdAndCourseIdIn(actor.userId(), courses).forEach(p -> byLesson.put(p.lessonId(), p));
        return byLesson;
    }

    private CourseState state(
            CourseOutline outline, boolean enrolled, boolean mayFollow, Map<UUID, LessonProgress> progress) {
        List<LessonState> lessons = outline.lessons().stream()
                .map(lesson -> state(
                        lesson, Optional.ofNullable(progress.get(lesson.id().value()))))
                .toList();
        return new CourseState(outline, enrolled, mayFollow, lessons);
    }

    private LessonState state(CourseOutline.Lesson lesson, Optional<LessonProgress> progress) {
        return new LessonState(
                lesson,
                Share.of(
                        views.countedBlocks(lesson.id(), lesson.version()),
                        progress.map(LessonProgress::seen).orElse(List.of())),
                progress.filter(p -> p.completedAt() != null).isPresent(),
                progress.map(LessonProgress::updatedAt));
    }
}
