package io.lectern.courses;

import io.lectern.accounts.UserId;
import java.util.List;

/** Finds the courses that somebody teaches. */
public interface TaughtCourses {

    /** The newest first, drafts included. */
    List<CourseSummary> by(UserId teacher);

    /** Those of the whole academy, the newest first, drafts included. */
    List<CourseSummary> byAnybody();
}
