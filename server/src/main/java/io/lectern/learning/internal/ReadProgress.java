package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.CourseRequirements.Requirement;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taking;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.path.CoursePath;
import io.lectern.learning.path.LearnerPath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.CourseStanding;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far a person is: in one course, in all that they take or took. */
@Component
public class ReadProgress {

    private final CourseOutlines outlines;
    private final CourseAccess access;
    private final EnrolmentRegister register;
    private final LessonProgresses progresses;
    private final CourseCompletions completions;
    private final CourseRequirements requirements;
    private final Standings standings;
    private final Paths paths;

    ReadProgress(
            CourseOutlines outlines,
            CourseAccess access,
            EnrolmentRegister register,
            LessonProgresses progresses,
            CourseCompletions completions,
            CourseRequirements requirements,
            Standings standings,
            Paths paths) {
        this.outlines = outlines;
        this.access = access;
        this.register = register;
        this.progresses = progresses;
        this.completions = completions;
        this.requirements = requirements;
        this.standings = standings;
        this.paths = paths;
    }

    public CourseState course(Actor actor, UUID courseId) {
        var id = new CourseId(courseId);
        CourseOutline outline = outlines.of(id)
                .filter(o -> o.course().published()
                        || access.mayFollow(actor, o.course())
                        || register.taking(actor.id(), id).isPresent())
                .orElseThrow(() -> new GeneralProblem.NotFound("course"));
        Optional<Instant> completed =
                completions.findByPersonIdAndCourseId(actor.userId(), courseId).map(CourseCompletion::completedAt);
        return state(
                outline,
                register.taking(actor.id(), id),
                access.mayFollow(actor, outline.course()),
                progressOf(actor, List.of(courseId)),
                requirements.of(actor.id(), id),
                completed,
                paths.before(actor, outline));
    }

    /** The courses that the person takes, will take or took: present ones first, the one read last before others. */
    public List<CourseState> mine(Actor actor) {
        Map<CourseId, Taking> takings =
                register.takingsOf(actor.id()).stream().collect(Collectors.toMap(Taking::course, Function.identity()));
        if (takings.isEmpty()) {
            return List.of();
        }
        Map<UUID, LessonProgress> progress =
                progressOf(actor, takings.keySet().stream().map(CourseId::value).toList());
        return outlines.of(takings.keySet()).stream()
                .map(outline -> mine(
                        actor,
                        outline,
                        Optional.ofNullable(takings.get(outline.course().id())),
                        progress))
                .sorted(Comparator.comparing((CourseState s) -> !s.enrolled())
                        .thenComparing(s -> s.lastRead().orElse(Instant.EPOCH), Comparator.reverseOrder()))
                .toList();
    }

    private CourseState mine(
            Actor actor, CourseOutline outline, Optional<Taking> taking, Map<UUID, LessonProgress> all) {
        Map<UUID, LessonProgress> progress = new HashMap<>();
        outline.lessons().stream()
                .flatMap(l -> Optional.ofNullable(all.get(l.id().value())).stream())
                .forEach(p -> progress.put(p.lessonId(), p));
        CourseId id = outline.course().id();
        return state(
                outline,
                taking,
                taking.filter(Taking::isCurrent).isPresent(),
                progress,
                requirements.of(actor.id(), id),
                Optional.empty(),
                taking.map(t -> paths.before(actor.id(), t, outline, progress)));
    }

    /** How far these learners of a course are, for who may see it. Who has done nothing is left out. */
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
        Map<UserId, List<Requirement>> required = requirements.of(
                persons.stream().map(UserId::new).toList(), outline.course().id());
        Map<UUID, CourseState> states = new HashMap<>();
        required.forEach((person, all) -> {
            Map<UUID, LessonProgress> progress = byPerson.getOrDefault(person.value(), Map.of());
            if (!progress.isEmpty() || all.stream().anyMatch(Requirement::passed)) {
                states.put(
                        person.value(),
                        state(outline, Optional.empty(), true, progress, all, Optional.empty(), Optional.empty()));
            }
        });
        return states;
    }

    private Map<UUID, LessonProgress> progressOf(Actor actor, Collection<UUID> courses) {
        Map<UUID, LessonProgress> byLesson = new HashMap<>();
        progresses.findByPersonIdAndCourseIdIn(actor.userId(), courses).forEach(p -> byLesson.put(p.lessonId(), p));
        return byLesson;
    }

    private CourseState state(
            CourseOutline outline,
            Optional<Taking> taking,
            boolean mayFollow,
            Map<UUID, LessonProgress> progress,
            List<Requirement> all,
            Optional<Instant> completed,
            Optional<LearnerPath> way) {
        CoursePath path = paths.of(outline.course().id());
        CourseStanding standing = standings.course(outline, path, progress, all);
        return CourseState.of(
                outline, taking, mayFollow, standing, progress, standings.read(outline, progress), completed, way);
    }
}
