package io.lectern.liveclass;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.time.Instant;

/** Brings in classes that were planned before they were known here: the demo academy, imports. */
public interface ClassImport {

    /** A class for everybody who takes the course. @param character who teaches it @param host who opens its doors */
    record PlannedClass(LessonId lesson, String title, String character, Instant startsAt, UserId host) {}

    /**
     * One of the same lesson, title and host is left as it is, whatever has become of it.
     *
     * @throws ClassProblem.LessonNotPublished when there is nothing to be taught
     */
    void bring(PlannedClass planned);
}
