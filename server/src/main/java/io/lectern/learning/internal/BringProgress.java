package io.lectern.learning.internal;

import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.ProgressImport;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announces nothing: what happened long ago must not send congratulations today. */
@Component
class BringProgress implements ProgressImport {

    private final LessonProgresses progresses;
    private final CourseCompletions completions;
    private final CourseOutlines outlines;

    BringProgress(LessonProgresses progresses, CourseCompletions completions, CourseOutlines outlines) {
        this.progresses = progresses;
        this.completions = completions;
        this.outlines = outlines;
    }

    @Override
    @Transactional
    public void bring(PastProgress past) {
        UUID person = past.person().value();
        UUID lesson = past.lesson().value();
        if (progresses.findByPersonIdAndLessonId(person, lesson).isPresent()) {
            return;
        }
        CourseOutline outline =
                outlines.holding(past.lesson()).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        UUID course = outline.course().id().value();
        LessonProgress progress =
                LessonProgress.begun(person, course, lesson, past.at()).with(past.blocks(), past.resumeAt(), past.at());
        progresses.save(past.completed() ? progress.completed(past.at()) : progress);
        if (past.completed()) {
            completeCourse(person, course, outline, past.at());
        }
    }

    private void completeCourse(UUID person, UUID course, CourseOutline outline, Instant at) {
        Set<UUID> completed = progresses.findByPersonIdAndCourseIdIn(person, List.of(course)).stream()
                .filter(p -> p.completedAt() != null)
                .map(LessonProgress::lessonId)
                .collect(Collectors.toSet());
        boolean all = outline.lessons().stream().allMatch(l -> completed.contains(l.id().value()));
        if (all && completions.findByPersonIdAndCourseId(person, course).isEmpty()) {
            completions.save(CourseCompletion.of(person, course, at));
        }
    }
}
