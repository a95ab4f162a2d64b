package io.lectern.analytics.course;

import static java.util.stream.Collectors.groupingBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.analytics.course.CourseFigures.Health;
import io.lectern.assessment.MarkingLoad;
import io.lectern.assessment.MarkingLoad.Load;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.TaughtCourses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows teachers all their courses at a glance. */
@Component
public class ReadTeaching {

    /** After how long without a sign somebody counts as stuck here. */
    public static final Duration QUIET = Duration.ofDays(14);

    /** @param answers that wait for the person's marks @param since when the oldest was handed in, null when none waits */
    public record Taught(
            CourseSummary course,
            Health health,
            int stuck,
            int answers,
            @Nullable Instant since) {}

    private final TaughtCourses taught;
    private final CourseOutlines outlines;
    private final ReadCourseLearners learners;
    private final MarkingLoad marking;
    private final Clock clock;

    ReadTeaching(
            TaughtCourses taught,
            CourseOutlines outlines,
            ReadCourseLearners learners,
            MarkingLoad marking,
            Clock clock) {
        this.taught = taught;
        this.outlines = outlines;
        this.learners = learners;
        this.marking = marking;
        this.clock = clock;
    }

    /** The published courses that the person teaches; none for who does not teach. */
    public List<Taught> of(Actor actor) {
        if (!actor.is(Role.TEACHER)) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<CourseId, List<Load>> waiting = marking.of(actor).stream().collect(groupingBy(Load::course));
        List<CourseId> published = taught.by(actor.id()).stream()
                .filter(CourseSummary::published)
                .map(CourseSummary::id)
                .toList();
        return outlines.of(published).stream()
                .map(outline -> {
                    List<CourseLearner> all = learners.of(outline, now);
                    List<Load> loads = waiting.getOrDefault(outline.course().id(), List.of());
                    return new Taught(
                            outline.course(),
                            ReadCourseFigures.health(all, now),
                            (int) all.stream()
                                    .filter(l -> l.isStuckAt(now, QUIET))
                                    .count(),
                            loads.stream().mapToInt(Load::answers).sum(),
                            loads.stream()
                                    .filter(load -> load.answers() > 0)
                                    .map(Load::since)
                                    .min(Instant::compareTo)
                                    .orElse(null));
                })
                .toList();
    }
}
