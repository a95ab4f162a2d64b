package io.lectern.analytics.course;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.enrolment.CourseAccess;
import io.lectern.kernel.GeneralProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides who sees the figures of a course: its teachers, and who oversees the academy. */
@Component
class InsightsDesk {

    private final CourseOutlines outlines;
    private final CourseAccess access;

    InsightsDesk(CourseOutlines outlines, CourseAccess access) {
        this.outlines = outlines;
        this.access = access;
    }

    CourseOutline toOversee(Actor actor, UUID courseId) {
        CourseOutline outline =
                outlines.of(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
        if (!access.maySeeLearners(actor, outline.course())) {
            throw new GeneralProblem.Forbidden("course.insights");
        }
        return outline;
    }
}
