package io.lectern.enrolment;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.util.List;
import java.util.Optional;

/** Answers who takes which course now. */
public interface EnrolmentRegister {

    /** Whether the person is enrolled in the course and the enrolment is valid at this moment. */
    boolean isEnrolled(UserId person, CourseId course);

    /** How the person stands with the course; empty when they were never enrolled in it. */
    Optional<Taking> taking(UserId person, CourseId course);

    /** Every course that the person takes, will take or took. */
    List<Taking> takingsOf(UserId person);

    /** The courses that a person takes at this moment. */
    List<CourseId> coursesOf(UserId person);

    /** The people who take the course at this moment. */
    List<UserId> learnersOf(CourseId course);

    /** Everybody who takes the course, will take it or took it. */
    List<Taker> takersOf(CourseId course);
}
