package io.lectern.learning.internal;

import io.lectern.accounts.UserId;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.CourseRequirements.Requirement;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.learning.path.CoursePath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.CourseStanding;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks again at lessons and courses that were begun: something that they waited for may have happened elsewhere. */
@Component
class CompleteWhatIsDone {

    private final LessonProgresses progresses;
    private final Completing completing;
    private final Standings standings;
    private final CourseRequirements requirements;
    private final Paths paths;
    private final EnrolmentRegister register;
    private final CourseOutlines outlines;
    private final Turns turns;
    private final Clock clock;

    CompleteWhatIsDone(
            LessonProgresses progresses,
            Completing completing,
            Standings standings,
            CourseRequirements requirements,
            Paths paths,
            EnrolmentRegister register,
            CourseOutlines outlines,
            Turns turns,
            Clock clock) {
        this.progresses = progresses;
        this.completing = completing;
        this.standings = standings;
        this.requirements = requirements;
        this.paths = paths;
        this.register = register;
        this.outlines = outlines;
        this.turns = turns;
        this.clock = clock;
    }

    /** For one learner of the course. */
    void of(UUID person, UUID course) {
        outlines.of(new CourseId(course)).ifPresent(outline -> complete(new UserId(person), outline));
    }

    /**
     * For everybody who takes the course at this moment: what a course asks for later is nothing to who has left it. Most have nothing
     * to complete, which is seen without asking one by one.
     */
    void all(UUID courseId) {
        var course = new CourseId(courseId);
        outlines.of(course).ifPresent(outline -> {
            CoursePath path = paths.of(course);
            List<UserId> learners = register.learnersOf(course);
            Map<UserId, List<Requirement>> required = requirements.of(learners, course);
            Map<UUID, Map<UUID, LessonProgress>> progress = progressOf(learners, courseId);
            required.forEach((person, all) -> {
                Map<UUID, LessonProgress> own = progress.getOrDefault(person.value(), Map.of());
                CourseStanding standing = standings.course(outline, path, own, all);
                if (standing.complete() || standing.lessons().stream().anyMatch(l -> !l.completed() && l.fulfilled())) {
                    complete(person, outline);
                }
            });
        });
    }

    private Map<UUID, Map<UUID, LessonProgress>> progressOf(List<UserId> learners, UUID course) {
        Map<UUID, Map<UUID, LessonProgress>> byPerson = new HashMap<>();
        progresses
                .findByCourseIdAndPersonIdIn(
                        course, learners.stream().map(UserId::value).toList())
                .forEach(p -> byPerson.computeIfAbsent(p.personId(), _ -> new HashMap<>())
                        .put(p.lessonId(), p));
        return byPerson;
    }

    private void complete(UserId person, CourseOutline outline) {
        for (CourseOutline.Lesson lesson : outline.lessons()) {
            turns.take(() -> complete(person, outline, lesson));
        }
        turns.take(() -> {
            completing.course(person, outline, clock.instant());
            return person;
        });
    }

    /** A lesson that asks for nothing but a quiz may be complete before it was opened. */
    private Optional<LessonProgress> complete(UserId person, CourseOutline outline, CourseOutline.Lesson lesson) {
        Instant now = clock.instant();
        UUID id = lesson.id().value();
        LessonProgress before = progresses
                .findByPersonIdAndLessonId(person.value(), id)
                .orElseGet(() -> LessonProgress.begun(
                        person.value(), outline.course().id().value(), id, now));
        return Optional.of(completing.lesson(before, lesson.version(), now).progress())
                .filter(after -> !after.equals(before))
                .map(progresses::save);
    }
}
