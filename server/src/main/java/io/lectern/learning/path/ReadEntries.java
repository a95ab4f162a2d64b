package io.lectern.learning.path;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentRegister;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what stands before courses as a whole, to whoever looks at them: before they enrol, and afterwards. */
@Component
public class ReadEntries {

    /** Another course that comes first. @param completed by the person who asks */
    public record Required(CourseSummary course, boolean completed) {}

    /**
     * @param opensAt when it opens; null when it does not wait for a moment any more
     * @param closed whether that keeps it from the person, or would when they enrol
     */
    public record Before(UUID course, @Nullable Instant opensAt, List<Required> requires, boolean closed) {

        public Before {
            requires = List.copyOf(requires);
        }
    }

    private final CoursePaths records;
    private final Paths paths;
    private final RequiredCourses required;
    private final CourseOutlines outlines;
    private final CourseAccess access;
    private final EnrolmentRegister register;
    private final Clock clock;

    ReadEntries(
            CoursePaths records,
            Paths paths,
            RequiredCourses required,
            CourseOutlines outlines,
            CourseAccess access,
            EnrolmentRegister register,
            Clock clock) {
        this.records = records;
        this.paths = paths;
        this.required = required;
        this.outlines = outlines;
        this.access = access;
        this.register = register;
        this.clock = clock;
    }

    /** Of these courses those that the person may know of and that something stands before. */
    public List<Before> of(Actor actor, List<UUID> courses) {
        return records.findAllById(courses).stream()
                .filter(path ->
                        path.opensAt() != null || !path.requiredCourses().isEmpty())
                .flatMap(path -> outlines
                        .of(new CourseId(path.id()))
                        .filter(outline -> maySee(actor, outline.course()))
                        .map(outline -> before(actor, outline, path))
                        .stream())
                .filter(before -> before.opensAt() != null || !before.requires().isEmpty())
                .toList();
    }

    private Before before(Actor actor, CourseOutline outline, CoursePath path) {
        List<Required> first = required.offered(path).stream()
                .map(course -> new Required(course, required.completed(actor.id(), course)))
                .toList();
        Instant opensAt = Optional.ofNullable(path.opensAt())
                .filter(moment -> moment.isAfter(clock.instant()))
                .orElse(null);
        return new Before(path.id(), opensAt, first, closed(actor, outline, first, opensAt));
    }

    private boolean closed(Actor actor, CourseOutline outline, List<Required> first, @Nullable Instant opensAt) {
        if (access.maySeeLearners(actor, outline.course())) {
            return false;
        }
        return paths.before(actor, outline)
                .map(path -> path.closed().isPresent())
                .orElseGet(() -> opensAt != null || !first.stream().allMatch(Required::completed));
    }

    private boolean maySee(Actor actor, CourseSummary course) {
        return course.published()
                || access.mayFollow(actor, course)
                || register.taking(actor.id(), course.id()).isPresent();
    }
}
