package io.lectern.learning.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonViews;
import io.lectern.enrolment.CourseAccess;
import io.lectern.enrolment.CourseDoor;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.events.LessonRead;
import io.lectern.learning.path.model.LessonStanding;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final CourseDoor door;
    private final Completing completing;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    RecordProgress(
            LessonProgresses progresses,
            CourseOutlines outlines,
            LessonViews views,
            CourseAccess access,
            EnrolmentRegister register,
            CourseDoor door,
            Completing completing,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.progresses = progresses;
        this.outlines = outlines;
        this.views = views;
        this.access = access;
        this.register = register;
        this.door = door;
        this.completing = completing;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /** @param standing null when nothing is noted of the person */
    public record Noted(@Nullable LessonStanding standing) {}

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
        CourseId course = outline.course().id();
        access.requireMayFollow(actor, outline.course());
        door.requireOpen(actor, course, lessonId);
        if (!register.isEnrolled(actor.id(), course)) {
            return new Noted(null);
        }
        return new Noted(note(actor.id(), outline, published, blocks, resumeAt));
    }

    @Override
    public void seen(UserId person, LessonId lesson, Collection<UUID> blocks) {
        CourseOutline outline = outlines.holding(lesson).orElseThrow(RecordProgress::noLesson);
        outline.lesson(lesson).ifPresent(published -> note(person, outline, published, blocks, null));
    }

    /** What is noted of whoever was enrolled once: a class that has begun counts to its end. */
    @Override
    public void attended(UserId person, Presence presence) {
        CourseOutline outline = outlines.holding(presence.lesson()).orElseThrow(RecordProgress::noLesson);
        if (register.taking(person, outline.course().id()).isEmpty()) {
            return;
        }
        Set<UUID> taught = views.countedBlocks(presence.lesson(), presence.version());
        Set<UUID> heard = new HashSet<>(taught);
        if (presence.percent() < Presence.WHOLE) {
            heard.retainAll(presence.blocks());
        }
        change(
                person,
                outline,
                presence.lesson(),
                presence.version(),
                (before, now) -> before.with(heard, null, now).attended(presence.percent()));
    }

    /** Somebody has watched so much of the lesson's videos, in percent. */
    public LessonStanding watched(UserId person, CourseOutline outline, CourseOutline.Lesson published, int percent) {
        return told(change(
                person, outline, published.id(), published.version(), (before, now) -> before.watched(percent, now)));
    }

    private LessonStanding note(
            UserId person,
            CourseOutline outline,
            CourseOutline.Lesson published,
            Collection<UUID> blocks,
            @Nullable UUID resumeAt) {
        Set<UUID> known = new HashSet<>(views.countedBlocks(published.id(), published.version()));
        known.retainAll(Set.copyOf(blocks));
        return told(change(
                person,
                outline,
                published.id(),
                published.version(),
                (before, now) -> before.with(known, resumeAt, now)));
    }

    private LessonStanding told(Completing.Judged noted) {
        LessonProgress after = noted.progress();
        events.publishEvent(new LessonRead(after.personId(), after.courseId(), after.lessonId(), after.updatedAt()));
        return noted.standing();
    }

    private Completing.Judged change(
            UserId person,
            CourseOutline outline,
            LessonId lesson,
            int version,
            BiFunction<LessonProgress, Instant, LessonProgress> how) {
        return turns.take(() -> {
            Instant now = clock.instant();
            LessonProgress before = progressOf(person, outline, lesson, now);
            Completing.Judged after = completing.lesson(how.apply(before, now), version, now);
            progresses.save(after.progress());
            if (before.completedAt() == null && after.progress().completedAt() != null) {
                completing.course(person, outline, now);
            }
            return after;
        });
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
