package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonViews;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Notes what people have seen. Several tabs of one person may do so at once: what each has seen is put together, nothing
 * is overwritten.
 */
@Component
public class RecordProgress implements LessonProgressRecorder {

    private final LessonProgresses progresses;
    private final CourseOutlines outlines;
    private final LessonViews views;
    private final CourseAccess access;
    private final EnrolmentRegister register;
    private final Completing completing;
    private final Turns turns;
    private final Clock clock;

    RecordProgress(
            LessonProgresses progresses,
            CourseOutlines outlines,
            LessonViews views,
            CourseAccess access,
            EnrolmentRegister register,
            Completing completing,
            Turns turns,
            Clock clock) {
        this.progresses = progresses;
        this.outlines = outlines;
        this.views = views;
        this.access = access;
        this.register = register;
        this.completing = completing;
        this.turns = turns;
        this.clock = clock;
    }

    /** One person's progress in the newest version. @param progress null while nothing is noted */
    public record Noted(@Nullable LessonProgress progress, Share share) {}

    /**
     * A learner reads on. Who only looks at the lesson, such as its teachers, leaves no trace.
     *
     * @param blocks seen; what is not a block of the lesson is passed over
     * @param resumeAt the block they are at now
     */
    public Noted read(Actor actor, UUID lessonId, Collection<UUID> blocks, @Nullable UUID resumeAt) {
        var lesson = new LessonId(lessonId);
        CourseOutline outline = outlines.holding(lesson).orElseThrow(RecordProgress::noLesson);
        CourseOutline.Lesson published = outline.lesson(lesson).orElseThrow(RecordProgress::noLesson);
        access.requireMayFollow(actor, outline.course());
        if (!register.isEnrolled(actor.id(), outline.course().id())) {
            return new Noted(null, Share.NOTHING);
        }
        return note(actor.id(), outline, published, blocks, resumeAt);
    }

    @Override
    public void seen(UserId person, LessonId lesson, Collection<UUID> blocks) {
        CourseOutline outline = outlines.holding(lesson).orElseThrow(RecordProgress::noLesson);
        outline.lesson(lesson).ifPresent(published -> note(person, outline, published, blocks, null));
    }

    @Override
    public void attended(UserId person, LessonId lesson, int version) {
        CourseOutline outline = outlines.holding(lesson).orElseThrow(RecordProgress::noLesson);
        Set<UUID> taught = views.countedBlocks(lesson, version);
        turns.take(() -> {
            Instant now = clock.instant();
            LessonProgress before = progressOf(person, outline, lesson, now);
            LessonProgress after = completing.lesson(before.with(taught, null, now), version, now);
            if (!after.equals(before)) {
                progresses.save(after);
                completing.course(person, outline, now);
            }
            return after;
        });
    }

    private Noted note(
            UserId person,
            CourseOutline outline,
            CourseOutline.Lesson published,
            Collection<UUID> blocks,
            @Nullable UUID resumeAt) {
        Set<UUID> counted = views.countedBlocks(published.id(), published.version());
        Set<UUID> known = new HashSet<>(counted);
        known.retainAll(Set.copyOf(blocks));
        LessonProgress noted = turns.take(() -> {
            Instant now = clock.instant();
            LessonProgress before = progressOf(person, outline, published.id(), now);
            LessonProgress after = before.with(known, resumeAt, now);
            if (Share.of(counted, after.seen()).isWhole()) {
                after = completing.lesson(after, published.version(), now);
            }
            LessonProgress saved = progresses.save(after);
            if (before.completedAt() == null && saved.completedAt() != null) {
                completing.course(person, outline, now);
            }
            return saved;
        });
        return new Noted(noted, Share.of(counted, noted.seen()));
    }

    private LessonProgress progressOf(UserId person, CourseOutline outline, LessonId lesson, Instant now) {
        UUID course = outline.course().id().value();
        return progresses
                .findByPersonIdAndLessonId(person.value(), lesson.value())
                .orElseGet(() -> LessonProgress.begun(person.value(), course, lesson.value(), now));
    }

    private static GeneralProblem noLesson() {
        return new GeneralProblem.NotFound("lesson");
    }
}
