package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentProblem.StillClosed;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.enrolment.Taking;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says beforehand what a start would be refused for, because of where the assessment stands or who takes the course. */
@Component
class FindBarriers {

    private final EnrolmentRegister register;
    private final CourseDoor door;

    FindBarriers(EnrolmentRegister register, CourseDoor door) {
        this.register = register;
        this.door = door;
    }

    /** By the place of the assessments; nothing for places that are open. @param assessments all of this course */
    Map<UUID, Barrier> before(Actor actor, UUID courseId, Collection<Assessment> assessments) {
        CourseId course = new CourseId(courseId);
        List<UUID> places =
                assessments.stream().map(Assessment::placeId).distinct().toList();
        Optional<Taking> taking = register.taking(actor.id(), course);
        Map<UUID, Barrier> found = new HashMap<>();
        if (taking.filter(Taking::isCurrent).isEmpty()) {
            Instant begins = taking.filter(t -> t.state() == Taking.State.COMING)
                    .map(Taking::from)
                    .orElse(null);
            places.forEach(place -> found.put(place, new Barrier(Standing.Door.NOT_TAKING, begins, List.of())));
        } else {
            door.closed(actor, course, places).forEach((place, closed) -> found.put(place, gate(closed)));
        }
        return found;
    }

    private static Barrier gate(StillClosed closed) {
        return new Barrier(Standing.Door.GATED, closed.opensAt(), closed.after());
    }
}
