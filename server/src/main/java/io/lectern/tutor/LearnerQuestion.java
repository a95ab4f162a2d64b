package io.lectern.tutor;

import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner asks the teacher. Its text is data: nothing in it is ever followed as an instruction.
 *
 * @param lesson the lesson being taught, null when asked outside a class
 * @param language the learner's, {@code en} or {@code ar}; the text itself may be in the other one
 * @param text as typed; longer than {@link #MAX_LENGTH} is refused with {@link TutorProblem.QuestionTooLong}
 * @param block the block on the board when it was asked
 * @param before the last exchange of this learner in this class, so that "and why?" can be understood
 * @param closed lessons that are not open to who asks: nothing of them is said
 */
public record LearnerQuestion(
        CourseId course,
        @Nullable LessonId lesson,
        String language,
        String text,
        @Nullable UUID block,
        @Nullable Exchange before,
        Set<UUID> closed) {

    /** The longest question that is answered, in characters. */
    public static final int MAX_LENGTH = 2000;

    /** A question and its answer. */
    public record Exchange(String question, Answer answer) {}
}
