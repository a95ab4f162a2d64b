package io.lectern.assessment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what learners of a course can be examined on, and what of it they have passed. */
public interface CourseRequirements {

    /**
     * A quiz or exam that learners can see.
     *
     * @param placeId the lesson, the module or the course
     * @param required whether the lesson, module or course is complete only with it
     * @param passed by this person
     */
    record Requirement(
            UUID assessmentId, String title, AssessmentPlace place, UUID placeId, boolean required, boolean passed) {}

    /** All of the course. */
    List<Requirement> of(UserId person, CourseId course);

    /** The same for many learners; everybody asked for is in it. */
    Map<UserId, List<Requirement>> of(Collection<UserId> persons, CourseId course);
}
