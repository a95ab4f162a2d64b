package io.lectern.liveclass;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads classes for other modules, and takes note of their end. */
public interface Classes {

    Optional<ClassSummary> find(ClassId id);

    /** Those of the given classes that exist, in no particular order. */
    List<ClassSummary> findAll(Collection<ClassId> ids);

    /**
     * The class with what is taught in it, for somebody who was in it or may enter it while they take the course and its lesson
     * is open to them, or who leads or oversees it. When it is over, its rule says which of them may hear it again.
     *
     * @throws ClassProblem.NotEnrolled if this person no longer takes the course
     * @throws io.lectern.enrolment.EnrolmentProblem.StillClosed if the lesson is closed to them
     * @throws ClassProblem.NotKept if nothing of what was said in it is kept any more
     * @throws io.lectern.kernel.GeneralProblem.NotFound if there is none or this person may not know of it
     */
    ClassSummary visible(ClassId id, Actor actor);

    /** The teacher has come to the end. Ending twice changes nothing. */
    void taught(ClassId id);

    /** What this person could enter now or soon: running ones first, then planned ones by their start. */
    List<ClassSummary> openTo(Actor actor);

    /**
     * What was said in a class that is over is no longer kept: others have forgotten their part of it, and this forgets what
     * its people wrote to each other. That it took place and who was there stays. Again changes nothing.
     */
    void forget(ClassId id);

    /**
     * That the person may have what was said in a class for many forgotten, which is over.
     *
     * @throws io.lectern.kernel.GeneralProblem.NotFound if there is none, or none for this person
     * @throws io.lectern.kernel.GeneralProblem.Forbidden if they do not lead it
     */
    void requireMayForget(ClassId id, Actor actor);

    /** Classes that were over before a moment and of which something is kept, in the order of their ids. */
    List<ClassSummary> keptAndEndedBefore(Instant moment, @Nullable ClassId after, int atMost);

    /** How many classes were over before a moment and have something kept of them. */
    long countKeptAndEndedBefore(Instant moment);

    /** Who was ever in the class. */
    List<UserId> attendeesOf(ClassId id);
}
