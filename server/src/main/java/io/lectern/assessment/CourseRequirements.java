package io.lectern.assessment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.util.List;
import java.util.UUID;

/** Tells what a learner has to pass before a lesson, a module or a course is complete. */
public interface CourseRequirements {

    /** A required quiz or exam. @param placeId the lesson, the module or the course @param passed by this person */
    record Requirement(UUID assessmentId, String title, AssessmentPlace place, UUID placeId, boolean passed) {}

    /** Those of the course that learners can see. */
    List<Requirement> of(UserId person, CourseId course);
}
