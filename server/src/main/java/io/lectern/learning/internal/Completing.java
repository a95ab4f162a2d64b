package io.lectern.learning.internal;

import io.lectern.accounts.UserId;
import io.lectern.assessment.CourseRequirements;
import io.lectern.assessment.CourseRequirements.Requirement;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonViews;
import io.lectern.learning.events.CourseCompleted;
import io.lectern.learning.events.LessonCompleted;
import io.lectern.learning.path.CoursePath;
import io.lectern.learning.path.Paths;
import io.lectern.learning.path.model.LessonStanding;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decides when a lesson and a course are complete: when a lesson's rule is met, and what is required is passed. */
@Component
class Completing {

    private final LessonProgresses progresses;
    private final CourseCompletions completions;
    private final CourseRequirements requirements;
    private final Standings standings;
    private final Paths paths;
    private final LessonViews views;
    private final ApplicationEventPublisher events;

    Completing(
            LessonProgresses progresses,
            CourseCompletions completions,
            CourseRequirements requirements,
            Standings standings,
            Paths paths,
            LessonViews views,
            ApplicationEventPublisher events) {
        this.progresses = progresses;
        this.completions = completions;
        this.requirements = requirements;
        this.standings = standings;
        this.paths = paths;
        this.views = views;
        this.events = events;
    }

    /** A lesson after something happened, and how far its learner is with it. */
    record Judged(LessonProgress progress, LessonStanding standing) {}

    /** Completes the lesson if everything is done that it asks for. @param version the one that the learner has before them */
    Judged lesson(LessonProgress progress, int version, Instant now) {
        CourseId course = new CourseId(progress.courseId());
        CoursePath path = paths.of(course);
        var counted = views.countedBlocks(new LessonId(progress.lessonId()), version);
        List<Requirement> all = requirements.of(new UserId(progress.personId()), course);
        LessonStanding standing = standings.lesson(path, progress.lessonId(), counted, progress, all);
        if (standing.completed() || !standing.fulfilled()) {
            return new Judged(progress, standing);
        }
        events.publishEvent(
                new LessonCompleted(progress.personId(), progress.courseId(), progress.lessonId(), version, now));
        LessonProgress completed = progress.completed(now);
        return new Judged(completed, standings.lesson(path, progress.lessonId(), counted, completed, all));
    }

    /** The course is completed with the last of its published lessons and of what has to be passed in it. */
    void course(UserId person, CourseOutline outline, Instant now) {
        CourseId course = outline.course().id();
        Map<UUID, LessonProgress> progress = new HashMap<>();
        progresses
                .findByPersonIdAndCourseIdIn(person.value(), List.of(course.value()))
                .forEach(p -> progress.put(p.lessonId(), p));
        boolean complete = standings
                .course(outline, paths.of(course), progress, requirements.of(person, course))
                .complete();
        if (complete
                && completions
                        .findByPersonIdAndCourseId(person.value(), course.value())
                        .isEmpty()) {
            completions.save(CourseCompletion.of(person.value(), course.value(), now));
            events.publishEvent(new CourseCompleted(person.value(), course.value(), now));
        }
    }
}
