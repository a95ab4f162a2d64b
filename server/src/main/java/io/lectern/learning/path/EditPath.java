package io.lectern.learning.path;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.path.model.CompletionRule;
import io.lectern.learning.path.model.Entry;
import io.lectern.learning.path.model.Gate;
import io.lectern.learning.path.model.Layout;
import io.lectern.learning.path.model.Locks;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers lay out the way through their course. Who changes it says which edition they saw. */
@Component
public class EditPath {

    /**
     * @param required other courses that come first, those that left the catalogue included
     * @param unreachable lessons that wait for each other, so that nobody can ever open them
     */
    public record Found(
            CourseOutline outline,
            CoursePath path,
            List<CourseSummary> required,
            Set<UUID> unreachable,
            boolean editable) {}

    private final CoursePaths records;
    private final Paths paths;
    private final RequiredCourses required;
    private final CourseOutlines outlines;
    private final CourseAccess access;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    EditPath(
            CoursePaths records,
            Paths paths,
            RequiredCourses required,
            CourseOutlines outlines,
            CourseAccess access,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.records = records;
        this.paths = paths;
        this.required = required;
        this.outlines = outlines;
        this.access = access;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Found ofCourse(Actor actor, UUID courseId) {
        CourseOutline outline = outline(courseId);
        if (!access.maySeeLearners(actor, outline.course())) {
            throw new GeneralProblem.Forbidden("path.oversee");
        }
        return found(actor, outline, paths.of(outline.course().id()));
    }

    /** Changes when a lesson opens and how it is completed. What learners have completed stays completed. */
    @Transactional
    public Found lesson(Actor actor, UUID courseId, long edition, CompletionRule rule, Gate gate) {
        CourseOutline outline = toEdit(actor, courseId);
        CoursePath before = unchanged(outline, edition);
        if (outline.lessons().stream().noneMatch(l -> l.id().value().equals(gate.place()))) {
            throw new GeneralProblem.NotFound("lesson");
        }
        CoursePath after = before.with(gate, actor.userId(), clock.instant())
                .with(gate.place(), rule, actor.userId(), clock.instant());
        return save(actor, outline, before, after, gate);
    }

    /** Changes when a module opens. */
    @Transactional
    public Found module(Actor actor, UUID courseId, long edition, Gate gate) {
        CourseOutline outline = toEdit(actor, courseId);
        CoursePath before = unchanged(outline, edition);
        if (outline.modules().stream().noneMatch(m -> m.id().equals(gate.place()))) {
            throw new GeneralProblem.NotFound("module");
        }
        return save(actor, outline, before, before.with(gate, actor.userId(), clock.instant()), gate);
    }

    /** Changes when the exams and quizzes at the end of the course open. */
    @Transactional
    public Found end(Actor actor, UUID courseId, long edition, Gate gate) {
        CourseOutline outline = toEdit(actor, courseId);
        CoursePath before = unchanged(outline, edition);
        var atTheEnd = new Gate(courseId, gate.opensAt(), gate.daysAfter(), gate.after());
        return save(actor, outline, before, before.with(atTheEnd, actor.userId(), clock.instant()), atTheEnd);
    }

    /**
     * Changes when anything of the course opens, and which other courses are completed first. What learners have completed
     * stays open to them, and another course does not send away who has begun. One course at a time: two that began to wait for
     * each other at the same moment would both find no circle.
     */
    public Found start(Actor actor, UUID courseId, long edition, Entry entry) {
        return turns.alone("learning-required-courses", () -> started(actor, courseId, edition, entry));
    }

    private Found started(Actor actor, UUID courseId, long edition, Entry entry) {
        CourseOutline outline = toEdit(actor, courseId);
        CoursePath before = unchanged(outline, edition);
        required.check(before, entry.after());
        return saved(actor, outline, before.entered(entry, actor.userId(), clock.instant()));
    }

    private Found save(Actor actor, CourseOutline outline, CoursePath before, CoursePath after, Gate gate) {
        Layout layout = LearnerPath.layout(outline);
        if (!gate.after().stream().allMatch(layout::holds)) {
            throw new GeneralProblem.Invalid("after", "unknown", "Something named here is not in the course.");
        }
        Set<UUID> unreachable = new Locks(layout, after.gates()).unreachable();
        if (!new Locks(layout, before.gates()).unreachable().containsAll(unreachable)) {
            throw new GeneralProblem.Invalid("after", "circle", "These would wait for each other for ever.");
        }
        return saved(actor, outline, after);
    }

    private Found saved(Actor actor, CourseOutline outline, CoursePath after) {
        CoursePath saved = records.save(after);
        events.publishEvent(new PathChanged(saved.id()));
        return found(actor, outline, saved);
    }

    private Found found(Actor actor, CourseOutline outline, CoursePath path) {
        Set<UUID> unreachable = new Locks(LearnerPath.layout(outline), path.gates()).unreachable();
        return new Found(outline, path, required.of(path), unreachable, mayEdit(actor, outline));
    }

    private CoursePath unchanged(CourseOutline outline, long edition) {
        CoursePath path = paths.of(outline.course().id());
        if (path.edition() != edition) {
            throw new GeneralProblem.Conflict("path");
        }
        return path;
    }

    private CourseOutline toEdit(Actor actor, UUID courseId) {
        CourseOutline outline = outline(courseId);
        if (!mayEdit(actor, outline)) {
            throw new GeneralProblem.Forbidden("path.edit");
        }
        return outline;
    }

    private static boolean mayEdit(Actor actor, CourseOutline outline) {
        return actor.is(Role.ADMINISTRATOR)
                || (actor.is(Role.TEACHER) && outline.course().teachers().contains(actor.id()));
    }

    private CourseOutline outline(UUID courseId) {
        return outlines.of(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }
}
