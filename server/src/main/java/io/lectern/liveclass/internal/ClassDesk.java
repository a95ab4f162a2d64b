package io.lectern.liveclass.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassProblem;
import io.lectern.liveclass.ClassState;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.events.ClassEnded;
import io.lectern.liveclass.events.ClassStarted;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning, starting and ending classes. */
@Service
public class ClassDesk {

    /**
     * A wish for a class.
     *
     * @param title as others see it; null for the lesson's
     * @param startsAt for a class in the future; null for now
     * @param key the same for a repeated request
     */
    public record Wish(
            LessonId lesson,
            ClassKind kind,
            @Nullable String title,
            String character,
            @Nullable Instant startsAt,
            String key) {}

    private final LiveClasses classes;
    private final Attendances attendances;
    private final ChatLines lines;
    private final Lessons lessons;
    private final ClassPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClassDesk(
            LiveClasses classes,
            Attendances attendances,
            ChatLines lines,
            Lessons lessons,
            ClassPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.classes = classes;
        this.attendances = attendances;
        this.lines = lines;
        this.lessons = lessons;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts or plans a class. A private class of the same lesson that still runs is taken up again in place of a new one;
     * a repeated request finds what the first one made.
     */
    @Transactional
    public ClassSummary open(Actor actor, Wish wish) {
        PublishedLesson lesson = lessons.published(wish.lesson())
                .orElseThrow(
                        () -> new ClassProblem.LessonNotPublished(wish.lesson().value()));
        UUID id = UUID.nameUUIDFromBytes((actor.userId() + " " + wish.key()).getBytes(StandardCharsets.UTF_8));
        return switch (wish.kind()) {
            case PRIVATE -> openPrivate(id, actor, wish, lesson);
            case GROUP -> openGroup(id, actor, wish, lesson);
        };
    }

    private ClassSummary openPrivate(UUID id, Actor actor, Wish wish, PublishedLesson lesson) {
        policy.requireMayStartPrivate(actor, lesson.course(), lesson.id());
        return classes.findById(id)
                .or(() -> classes.findFirstByHostIdAndLessonIdAndKindAndStateOrderByCreatedAtDesc(
                        actor.userId(), lesson.id().value(), ClassKind.PRIVATE, ClassState.RUNNING))
                .orElseGet(() -> begin(LiveClass.running(
                        id, lesson, ClassKind.PRIVATE, lesson.title(), wish.character(), actor.id(), clock.instant())))
                .summary();
    }

    private ClassSummary openGroup(UUID id, Actor actor, Wish wish, PublishedLesson lesson) {
        policy.requireMayPlan(actor, lesson.course());
        String title = Objects.requireNonNullElse(wish.title(), lesson.title());
        Instant now = clock.instant();
        return classes.findById(id)
                .orElseGet(() -> wish.startsAt() == null
                        ? begin(LiveClass.running(
                                id, lesson, ClassKind.GROUP, title, wish.character(), actor.id(), now))
                        : classes.save(LiveClass.planned(
                                id, lesson, title, wish.character(), actor.id(), now, wish.startsAt())))
                .summary();
    }

    /** Opens the doors of a planned class. */
    @Transactional
    public ClassSummary start(Actor actor, ClassId id) {
        LiveClass planned = require(id);
        policy.requireMayEnd(actor, planned);
        return planned.state() == ClassState.RUNNING
                ? planned.summary()
                : begin(planned.started(clock.instant())).summary();
    }

    /** Ends a running class; a planned one disappears. */
    @Transactional
    public void end(Actor actor, ClassId id) {
        LiveClass liveClass = require(id);
        policy.requireMayEnd(actor, liveClass);
        if (liveClass.state() == ClassState.PLANNED) {
            classes.delete(liveClass);
        } else {
            end(liveClass, false);
        }
    }

    /** The teacher came to the end. */
    @Transactional
    void taught(ClassId id) {
        classes.findById(id.value()).ifPresent(liveClass -> end(liveClass, true));
    }

    private void end(LiveClass liveClass, boolean toTheEnd) {
        if (liveClass.state() == ClassState.ENDED) {
            return;
        }
        LiveClass ended = classes.save(liveClass.ended(clock.instant(), toTheEnd));
        events.publishEvent(new ClassEnded(
                ended.id(),
                ended.lessonId(),
                ended.courseId(),
                ended.kind().name(),
                toTheEnd,
                attendances.findByClassId(ended.id()).stream()
                        .map(Attendance::userId)
                        .toList(),
                Objects.requireNonNull(ended.startedAt()),
                Objects.requireNonNull(ended.endedAt())));
    }

    private LiveClass begin(LiveClass running) {
        LiveClass saved = classes.save(running);
        events.publishEvent(new ClassStarted(
                saved.id(),
                saved.lessonId(),
                saved.courseId(),
                saved.kind().name(),
                saved.hostId(),
                Objects.requireNonNull(saved.startedAt())));
        return saved;
    }

    /** Nothing of what was said in it is kept any more; noted last, so that who dies in between begins again. */
    void forget(ClassId id) {
        lines.deleteByClassId(id.value());
        classes.findById(id.value())
                .filter(LiveClass::isKept)
                .ifPresent(liveClass -> classes.save(liveClass.forgotten(clock.instant())));
    }

    private LiveClass require(ClassId id) {
        return classes.findById(id.value()).orElseThrow(() -> new GeneralProblem.NotFound("class"));
    }
}
