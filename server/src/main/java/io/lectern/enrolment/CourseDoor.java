package io.lectern.enrolment;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.enrolment.EnrolmentProblem.StillClosed;
import io.lectern.media.FileId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lets learners into the parts of a course when their time has come. Whoever shows the content of a lesson, holds a class of
 * it or asks its questions asks here first. Provided by the module that knows what learners have done.
 */
public interface CourseDoor {

    /**
     * Teachers of the course and who oversees the academy find everything open. Whether somebody takes the course is not
     * asked here but of {@link CourseAccess}.
     *
     * @param place a lesson, a module, or the course itself
     * @throws EnrolmentProblem.StillClosed with what the learner waits for
     */
    default void requireOpen(Actor actor, CourseId course, UUID place) {
        StillClosed closed = closed(actor, course, List.of(place)).get(place);
        if (closed != null) {
            throw closed;
        }
    }

    /** What keeps these places closed to the person, as {@link #requireOpen} would say it; open ones are not in it. */
    Map<UUID, StillClosed> closed(Actor actor, CourseId course, Collection<UUID> places);

    /** The lessons that are closed to this learner; none for who does not take the course as a learner. */
    Set<UUID> closedLessons(UserId learner, CourseId course);

    /** Whether a file of the course is not only part of lessons that are closed to this person. */
    boolean mayOpen(Actor actor, CourseId course, FileId file);
}
