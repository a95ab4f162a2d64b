package io.lectern.learning;

import io.lectern.accounts.UserId;
import io.lectern.courses.LessonId;
import java.util.Collection;
import java.util.UUID;

/** Takes note of what a learner has been taught, for modules that teach. Noting the same again changes nothing. */
public interface LessonProgressRecorder {

    /** The learner has seen these blocks. */
    void seen(UserId person, LessonId lesson, Collection<UUID> blocks);

    /** The learner has attended the whole lesson as a class, in that published version: it is completed. */
    void attended(UserId person, LessonId lesson, int version);
}
