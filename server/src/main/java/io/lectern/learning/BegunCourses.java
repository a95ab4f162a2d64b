package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.util.Set;

/** Tells who has begun which course. Who may know is decided by the caller. */
public interface BegunCourses {

    /** Somebody in a course. */
    record Place(UserId person, CourseId course) {}

    /** Whoever has read anything in a course, of the whole academy. */
    Set<Place> all();
}
