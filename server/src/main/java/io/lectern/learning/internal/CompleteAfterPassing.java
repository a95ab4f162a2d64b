package io.lectern.learning.internal;

import io.lectern.accounts.UserId;
import io.lectern.assessment.events.AttemptEnded;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonViews;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Somebody passed something: lessons that waited for it are complete now, and perhaps the course. */
@Component
class CompleteAfterPassing {

    private final LessonProgresses progresses;
    private final Completing completing;
    private final CourseOutlines outlines;
    private final LessonViews views;
    private final Turns turns;
    private final Clock clock;

    CompleteAfterPassing(
            LessonProgresses progresses,
            Completing completing,
            CourseOutlines outlines,
            LessonViews views,
            Turns turns,
            Clock clock) {
        this.progresses = progresses;
        this.completing = completing;
        this.outlines = outlines;
        this.views = views;
        this.turns = turns;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void on(AttemptEnded ended) {
        if (ended.passed()) {
            outlines.of(new CourseId(ended.courseId())).ifPresent(o -> complete(new UserId(ended.personId()), o));
        }
    }

    private void complete(UserId person, CourseOutline outline) {
        for (CourseOutline.Lesson lesson : outline.lessons()) {
            Set<UUID> counted = views.countedBlocks(lesson.id(), lesson.version());
            turns.take(() -> complete(person, lesson, counted));
        }
        turns.take(() -> {
            completing.course(person, outline, clock.instant());
            return person;
        });
    }

    private Optional<LessonProgress> complete(UserId person, CourseOutline.Lesson lesson, Set<UUID> counted) {
        Instant now = clock.instant();
        return progresses
                .findByPersonIdAndLessonId(person.value(), lesson.id().value())
                .filter(p ->
                        p.completedAt() == null && Share.of(counted, p.seen()).isWhole())
                .map(p -> completing.lesson(p, lesson.version(), now))
                .filter(p -> p.completedAt() != null)
                .map(progresses::save);
    }
}
