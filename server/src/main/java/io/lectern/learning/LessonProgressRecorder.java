package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Takes note of what a learner has been taught, for modules that teach. Noting the same again changes nothing. */
public interface LessonProgressRecorder {

    /** The learner has seen these blocks. */
    void seen(UserId person, LessonId lesson, Collection<UUID> blocks);

    /** The learner was in a class of a lesson. Of several classes the one in which they were longest counts. */
    void attended(UserId person, Presence presence);

    /**
     * How much of a class somebody was there for.
     *
     * @param version of the lesson that was taught
     * @param blocks that were explained to them
     * @param percent of what the teacher said; who heard all has seen every block of that version
     */
    record Presence(LessonId lesson, int version, Set<UUID> blocks, int percent) {

        public static final int WHOLE = 100;

        public Presence {
            blocks = Set.copyOf(blocks);
        }

        /** The whole class. */
        public static Presence whole(LessonId lesson, int version) {
            return new Presence(lesson, version, Set.of(), WHOLE);
        }
    }
}
