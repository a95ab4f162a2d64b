package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells how far the learners of a course are. Who may know is decided by the caller. */
public interface LearnerStandings {

    /**
     * Somebody who has done anything in the course.
     *
     * @param percent of the course, as everywhere
     * @param begun published lessons that they have begun
     * @param completed those of them that they have completed
     * @param last where they read last; null for who only answered
     */
    record Standing(
            UserId person,
            int percent,
            List<LessonId> begun,
            List<LessonId> completed,
            @Nullable Stop last) {
        public Standing {
            begun = List.copyOf(begun);
            completed = List.copyOf(completed);
        }
    }

    /** @param lesson perhaps one that is no longer in the course @param block null when that is not known */
    record Stop(LessonId lesson, @Nullable UUID block, Instant at) {}

    /** How many have begun a lesson, and how many of them have seen which block. */
    record Reach(int begun, Map<UUID, Integer> seen) {
        public Reach {
            seen = Map.copyOf(seen);
        }
    }

    /** Those of these people who have done anything. */
    List<Standing> of(CourseOutline course, Collection<UserId> persons);

    Reach reach(CourseOutline course, LessonId lesson);
}
