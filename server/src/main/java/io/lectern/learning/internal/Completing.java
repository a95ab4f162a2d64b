package io.lectern.learning.internal;

import io.lectern.accounts.UserId;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.CourseRequirements.Requirement;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.learning.events.CourseCompleted;
import io.lectern.learning.events.LessonCompleted;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decides when a lesson and a course are complete: when everything is seen, and what is required there is passed. */
@Component
class Completing {

    private final LessonProgresses progresses;
    private final CourseCompletions completions;
    private final CourseRequirements requirements;
    private final ApplicationEventPublisher events;

    Completing(
            LessonProgresses progresses,
            CourseCompletions completions,
            CourseRequirements requirements,
            ApplicationEventPublisher events) {
        this.progresses = progresses;
        this.completions = completions;
        this.requirements = requirements;
        this.events = events;
    }

    /** A lesson of which everything is seen: completed, unless something is still to be passed there. */
    LessonProgress lesson(LessonProgress progress, int version, Instant now) {
        if (progress.completedAt() != null || !hasPassedAt(progress)) {
            return progress;
        }
        events.publishEvent(
                new LessonCompleted(progress.personId(), progress.courseId(), progress.lessonId(), version, now));
        return progress.completed(now);
    }

    /** The course is completed with the last of its published lessons and of what has to be passed in it. */
    void course(UserId person, CourseOutline outline, Instant now) {
        UUID course = outline.course().id().value();
        Set<UUID> completed = new HashSet<>();
        for (LessonProgress progress : progresses.findByPersonIdAndCourseIdIn(person.value(), List.of(course))) {
            if (progress.completedAt() != null) {
                completed.add(progress.lessonId());
            }
        }
        boolean all = outline.lessons().stream().allMatch(l -> completed.contains(l.id().value()))
                && requirements.of(person, outline.course().id()).stream().allMatch(Requirement::passed);
        if (all && completions.findByPersonIdAndCourseId(person.value(), course).isEmpty()) {
            completions.save(CourseCompletion.of(person.value(), course, now));
            events.publishEvent(new CourseCompleted(person.value(), course, now));
        }
    }

    private boolean hasPassedAt(LessonProgress progress) {
        return requirements.of(new UserId(progress.personId()), new CourseId(progress.courseId())).stream()
                .filter(r -> r.placeId().equals(progress.lessonId()))
                .allMatch(Requirement::passed);
    }
}
