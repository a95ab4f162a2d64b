package io.lectern.tutor;

import io.lectern.courses.LessonId;
import java.util.Optional;

/**
 * The plans that classes are taught from.
 *
 * <p>A plan exists as soon as its lesson is published: made by rules and usable at once. A teacher may edit it, and
 * approving pins it: nothing but a teacher changes it again. A new version of the lesson gets a plan of its own, which
 * takes over the teacher's edits of all blocks that did not change.
 */
public interface TeachingPlans {

    /** The plan of the newest published version; empty if the lesson was never published. */
    Optional<TeachingPlan> of(LessonId lesson);

    /** The plan of that very version, e.g. to resume a class that began before the lesson was published anew. */
    Optional<TeachingPlan> of(LessonId lesson, int lessonVersion);
}
