package io.lectern.analytics.course;

import io.lectern.courses.BlockKind;
import io.lectern.courses.BlockView;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonView;
import io.lectern.courses.LessonViews;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names the place of a block by the heading above it. */
@Component
class FindSections {

    private final LessonViews views;

    FindSections(LessonViews views) {
        this.views = views;
    }

    /** Empty when the block is not in the newest version, or no heading stands before it. */
    Optional<String> before(CourseOutline.Lesson lesson, UUID block) {
        return views.of(lesson.id(), lesson.version()).flatMap(view -> before(view, block));
    }

    private static Optional<String> before(LessonView view, UUID wanted) {
        String heading = null;
        for (BlockView block : view.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                heading = block.text();
            }
            if (wanted.equals(block.id())) {
                return Optional.ofNullable(heading);
            }
        }
        return Optional.empty();
    }
}
