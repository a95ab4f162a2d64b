package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.util.Map;
import java.util.UUID;

/** Tells how well somebody knows what a lesson teaches, for modules that teach it. */
public interface KnownSkills {

    /** What enough answers say. Between the two nothing is to be concluded. */
    enum Standing {
        /** Mastered: nobody needs to be taught this at length. */
        KNOWN,
        /** More likely not known than known. */
        WEAK
    }

    /** @param skill a section teaches, the weakest one when it teaches several @param name of the skill */
    record OfSection(UUID skill, String name, Standing standing) {}

    /**
     * The sections of a version of a lesson that can be said to be known or weak, by the block of their heading. A section is
     * known when all its skills are, and weak when one of them is. Empty for who does not take the course.
     */
    Map<UUID, OfSection> inLesson(UserId person, LessonId lesson, int version);
}
