package io.lectern.liveclass.recording;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.CourseDoor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.audience.Audience;
import io.lectern.liveclass.audience.AudienceRules;
import io.lectern.liveclass.internal.ClassPolicy;
import io.lectern.liveclass.internal.PastClasses;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see recordings, and who may change what others see. */
@Component
class RecordingPolicy {

    private final CourseCatalog courses;
    private final CourseAccess access;
    private final CourseDoor door;
    private final ClassPolicy classPolicy;
    private final PastClasses classes;
    private final AudienceRules audiences;

    RecordingPolicy(
            CourseCatalog courses,
            CourseAccess access,
            CourseDoor door,
            ClassPolicy classPolicy,
            PastClasses classes,
            AudienceRules audiences) {
        this.courses = courses;
        this.access = access;
        this.door = door;
        this.classPolicy = classPolicy;
        this.classes = classes;
        this.audiences = audiences;
    }

    /** The course, for who may follow it now. */
    CourseSummary toFollow(Actor actor, UUID courseId) {
        CourseSummary course = find(courseId);
        access.requireMayFollow(actor, course);
        return course;
    }

    /** The course, for who may add recordings to it and say who sees them. */
    CourseSummary toManage(Actor actor, UUID courseId) {
        CourseSummary course = find(courseId);
        if (!mayManage(actor, courseId)) {
            throw new GeneralProblem.Forbidden("recording.change");
        }
        return course;
    }

    boolean mayManage(Actor actor, UUID courseId) {
        return classPolicy.mayLead(actor, courseId);
    }

    /** Whoever sees all recordings of a course, by whatever rule. */
    boolean seesAll(Actor actor, UUID courseId) {
        return actor.oversees() || mayManage(actor, courseId);
    }

    /** Whether somebody who takes the course is let in by the rule of a recording. */
    static boolean admits(Audience rule, boolean attended) {
        return switch (rule) {
            case COURSE -> true;
            case ATTENDED -> attended;
            case TEACHERS -> false;
        };
    }

    /** What has to be open to a learner: the lesson of the class, or else the course. */
    static UUID placeOf(UUID courseId, @Nullable ClassSummary liveClass) {
        return liveClass == null ? courseId : liveClass.lesson().value();
    }

    /** Whether the person may see this one now. */
    boolean maySee(Actor actor, Recording recording) {
        UUID courseId = recording.courseId();
        if (seesAll(actor, courseId)) {
            return true;
        }
        UUID classId = recording.classId();
        boolean attended =
                classId != null && classes.attended(actor, List.of(classId)).contains(classId);
        Audience rule = audiences.of(courseId, recording.audience()).without(classId);
        var course = new CourseId(courseId);
        UUID place =
                placeOf(courseId, classId == null ? null : classes.find(classId).orElse(null));
        return admits(rule, attended)
                && courses.find(course)
                        .filter(found -> access.mayFollow(actor, found))
                        .isPresent()
                && door.closed(actor, course, List.of(place)).isEmpty();
    }

    private CourseSummary find(UUID courseId) {
        return courses.find(new CourseId(courseId)).orElseThrow(() -> new GeneralProblem.NotFound("course"));
    }
}
