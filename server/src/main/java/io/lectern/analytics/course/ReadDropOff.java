package io.lectern.analytics.course;

import io.lectern.accounts.Actor;
import io.lectern.courses.BlockKind;
import io.lectern.courses.BlockView;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonViews;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.LearnerStandings;
import io.lectern.learning.LearnerStandings.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows where in a lesson learners drop off. */
@Component
public class ReadDropOff {

    /** @param section the heading above it, null when there is none @param people who have seen it, of those who have begun */
    public record ReachedBlock(
            UUID id, BlockKind kind, String text, @Nullable String section, int people) {}

    /** @param begun how many have begun the lesson at any time @param blocks those that count for progress, in their order */
    public record DropOff(CourseOutline.Lesson lesson, int begun, List<ReachedBlock> blocks) {}

    private final InsightsDesk desk;
    private final LearnerStandings standings;
    private final LessonViews views;

    ReadDropOff(InsightsDesk desk, LearnerStandings standings, LessonViews views) {
        this.desk = desk;
        this.standings = standings;
        this.views = views;
    }

    public DropOff of(Actor actor, UUID courseId, UUID lessonId) {
        CourseOutline outline = desk.toOversee(actor, courseId);
        CourseOutline.Lesson lesson =
                outline.lesson(new LessonId(lessonId)).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        Reach reach = standings.reach(outline, lesson.id());
        return new DropOff(lesson, reach.begun(), blocks(lesson, reach));
    }

    private List<ReachedBlock> blocks(CourseOutline.Lesson lesson, Reach reach) {
        Set<UUID> counted = views.countedBlocks(lesson.id(), lesson.version());
        List<ReachedBlock> reached = new ArrayList<>();
        String section = null;
        for (BlockView block :
                views.of(lesson.id(), lesson.version()).orElseThrow().blocks()) {
            UUID id = block.id();
            if (block.kind() == BlockKind.HEADING) {
                section = block.text();
            }
            if (id != null && counted.contains(id)) {
                reached.add(new ReachedBlock(
                        id, block.kind(), block.text(), section, reach.seen().getOrDefault(id, 0)));
            }
        }
        return reached;
    }
}
