package io.lectern.assessment;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tells what waits for the marks of people. */
public interface MarkingLoad {

    /**
     * An assessment that something waits at.
     *
     * @param answers that wait for this person
     * @param disputed attempts that wait for a third person only
     * @param ready attempts whose result can be released
     * @param since when the oldest attempt was handed in
     */
    record Load(UUID assessment, String title, CourseId course, int answers, int disputed, int ready, Instant since) {}

    /** In the courses that the person teaches, in all for who oversees the academy; what waits longest first. */
    List<Load> of(Actor actor);

    /** In one course, for who may see the work of its learners. */
    List<Load> in(Actor actor, CourseId course);
}
