package io.lectern.learning.path;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taking;
import io.lectern.learning.internal.LessonProgress;
import io.lectern.learning.internal.SeenLessons;
import io.lectern.learning.path.model.Traveller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the way through a course: as its teachers laid it out, and as it lies before a learner. */
@Component
public class Paths {

    private final CoursePaths records;
    private final CourseAccess access;
    private final EnrolmentRegister register;
    private final SeenLessons seen;
    private final RequiredCourses required;
    private final Clock clock;

    Paths(
            CoursePaths records,
            CourseAccess access,
            EnrolmentRegister register,
            SeenLessons seen,
            RequiredCourses required,
            Clock clock) {
        this.records = records;
        this.access = access;
        this.register = register;
        this.seen = seen;
        this.required = required;
        this.clock = clock;
    }

    public CoursePath of(CourseId course) {
        return records.findById(course.value()).orElseGet(() -> CoursePath.usual(course.value()));
    }

    /** Whether anything in the course may be closed to somebody. */
    boolean hasGates(CourseId course) {
        return of(course).isGated();
    }

    /** As it lies before this person; empty for who finds everything open. */
    public Optional<LearnerPath> before(Actor actor, CourseOutline outline) {
        CourseId course = outline.course().id();
        if (!hasGates(course) || access.maySeeLearners(actor, outline.course())) {
            return Optional.empty();
        }
        return before(actor.id(), outline);
    }

    /** As it lies before this learner; empty for who does not take the course. */
    Optional<LearnerPath> before(UserId learner, CourseOutline outline) {
        CourseId course = outline.course().id();
        return register.taking(learner, course)
                .map(taking -> before(learner, taking, outline, seen.of(learner.value(), List.of(course.value()))));
    }

    /** As it lies before the learner; to whose time is over no other course is named. @param progress theirs, by lesson */
    public LearnerPath before(UserId person, Taking taking, CourseOutline outline, Map<UUID, LessonProgress> progress) {
        CoursePath path = of(outline.course().id());
        List<CourseSummary> first = taking.state() == Taking.State.OVER ? List.of() : required.offered(path);
        Set<UUID> completed = Stream.concat(
                        completedLessons(progress),
                        first.stream()
                                .filter(course -> required.completed(person, course))
                                .map(course -> course.id().value()))
                .collect(Collectors.toSet());
        var learner = new Traveller(taking.from(), progress.keySet(), completed);
        return new LearnerPath(outline, path, first, learner, clock.instant());
    }

    private static Stream<UUID> completedLessons(Map<UUID, LessonProgress> progress) {
        return progress.values().stream().filter(p -> p.completedAt() != null).map(LessonProgress::lessonId);
    }
}
