package io.lectern.learning.feedback;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * What one learner says of one course. There is one of each; it can be changed and taken back.
 *
 * @param anonymous whether nobody may be told whose it is
 */
@Aggregate(module = "learning", name = "course_feedback", collection = "learning_course_feedback")
@CompoundIndex(name = "course_feedback_course_person", def = "{'courseId': 1, 'personId': 1}", unique = true)
public record CourseFeedback(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID courseId,
        @Indexed UUID personId,
        boolean anonymous,
        Said said,
        Instant changedAt) {

    /** @param teachers of those the learner has something to say about */
    public record Said(Opinion course, List<OfTeacher> teachers) implements Json {
        public Said {
            teachers = List.copyOf(teachers);
        }
    }

    /** What is said of one teacher. */
    public record OfTeacher(UUID teacherId, Opinion opinion) implements Json {}

    static CourseFeedback of(UUID course, UUID person, boolean anonymous, Said said, Instant now) {
        return new CourseFeedback(Ids.next(), null, course, person, anonymous, said, now);
    }

    CourseFeedback changed(boolean nameless, Said words, Instant now) {
        return new CourseFeedback(id, version, courseId, personId, nameless, words, now);
    }

    @Override
    public String toString() {
        return "CourseFeedback[" + id + "]";
    }
}
