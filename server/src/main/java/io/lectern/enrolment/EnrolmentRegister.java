package io.lectern.enrolment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.util.List;

/** Answers who takes which course now. */
public interface EnrolmentRegister {

    /** Whether the person is enrolled in the course and the enrolment is valid at this moment. */
    boolean isEnrolled(UserId person, CourseId course);

    /** The courses that a person takes at this moment. */
    List<CourseId> coursesOf(UserId person);

    /** The people who take the course at this moment. */
    List<UserId> learnersOf(CourseId course);
}
