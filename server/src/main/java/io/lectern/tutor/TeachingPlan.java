package io.lectern.tutor;

import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How one published version of a lesson is taught, beat by beat. With its checks' keys: for the server only.
 *
 * @param lessonVersion the version of the lesson that its block ids and texts come from
 * @param title the lesson's title
 * @param language {@code en} or {@code ar}: the lesson's
 * @param revision grows with each change by a teacher
 * @param checks every check that its beats put, by the author or made by rules
 * @param slides what texts and call-outs look like on the board; other kinds of blocks are shown as they are
 */
public record TeachingPlan(
        LessonId lesson,
        CourseId course,
        int lessonVersion,
        String title,
        String language,
        State state,
        long revision,
        List<Beat> beats,
        List<Check> checks,
        List<SlideText> slides) {

    /** How far a teacher has looked at it. */
    public enum State {
        /** Made by rules, possibly edited: good enough to teach from. */
        DRAFT,
        /** A teacher has heard it and stands behind it. */
        APPROVED
    }

    public TeachingPlan {
        beats = List.copyOf(beats);
        checks = List.copyOf(checks);
        slides = List.copyOf(slides);
    }

    /** The check that an ASK beat names in {@link Beat#questionBlock()}. */
    public Optional<Check> check(UUID id) {
        return checks.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The place of a beat, or -1 when the plan no longer has it. */
    public int indexOf(UUID beatId) {
        for (int i = 0; i < beats.size(); i++) {
            if (beats.get(i).id().equals(beatId)) {
                return i;
            }
        }
        return -1;
    }
}
