package io.lectern.liveclass;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads classes for other modules, and takes note of their end. */
public interface Classes {

    Optional<ClassSummary> find(ClassId id);

    /** Those of the given classes that exist, in no particular order. */
    List<ClassSummary> findAll(Collection<ClassId> ids);

    /**
     * The class, for somebody who was in it, may enter it or oversees it.
     *
     * @throws io.lectern.kernel.GeneralProblem.NotFound if there is none or this person may not know of it
     */
    ClassSummary visible(ClassId id, Actor actor);

    /** The teacher has come to the end. Ending twice changes nothing. */
    void taught(ClassId id);

    /** Who was ever in the class. */
    List<UserId> attendeesOf(ClassId id);
}
