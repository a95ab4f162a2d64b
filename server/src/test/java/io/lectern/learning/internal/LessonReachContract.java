package io.lectern.learning.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.kernel.Ids;
import io.lectern.learning.internal.LessonReach.Begun;
import io.lectern.learning.internal.LessonReach.SeenBlock;
import io.lectern.learning.internal.LessonReach.SeenLesson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LessonReachContract {

    @Autowired
    LessonProgresses progresses;

    @Autowired
    CourseCompletions completions;

    private final Instant then =
            Instant.parse("1950-01-01T00:00:00Z").plus(Duration.ofDays(new Random().nextInt(9000)));
    private final UUID course = Ids.next();
    private final UUID lesson = Ids.next();

    @Test
    void seenBlocksAreCountedByLearnerAndByBlock() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        UUID gone = Ids.next();
        UUID quick = Ids.next();
        UUID slow = Ids.next();
        progresses.save(LessonProgress.begun(quick, course, lesson, then)
                .with(List.of(first, second, gone), second, then)
                .completed(then));
        progresses.save(LessonProgress.begun(slow, course, lesson, then).with(List.of(first), null, then));
        progresses.save(LessonProgress.begun(slow, course, Ids.next(), then));
        progresses.save(LessonProgress.begun(slow, Ids.next(), Ids.next(), then).with(List.of(first), null, then));

        assertThat(progresses.seenLessons(course, List.of(first, second)))
                .extracting(SeenLesson::personId, SeenLesson::seen, SeenLesson::resumeBlock, SeenLesson::completedAt)
                .containsExactlyInAnyOrder(
                        tuple(quick, 2, second, then), tuple(slow, 1, null, null), tuple(slow, 0, null, null));
        assertThat(progresses.seenLessons(course, List.of()))
                .extracting(SeenLesson::seen)
                .containsOnly(0);
        assertThat(progresses.seenBlocks(course, lesson))
                .containsExactlyInAnyOrder(new SeenBlock(first, 2), new SeenBlock(second, 1), new SeenBlock(gone, 1));
        assertThat(progresses.countByCourseIdAndLessonId(course, lesson)).isEqualTo(2);
        assertThat(progresses.begun()).contains(new Begun(quick, course), new Begun(slow, course));
        assertThat(progresses.begun().stream().filter(b -> b.courseId().equals(course)))
                .hasSize(2);
    }

    @Test
    void completionsAreCountedByTime() {
        Instant next = then.plusSeconds(1);
        CourseCompletion done = completions.save(CourseCompletion.of(Ids.next(), course, then));
        assertThat(completions.countByCompletedAtGreaterThanEqual(then))
                .isEqualTo(completions.countByCompletedAtGreaterThanEqual(next) + 1);
        assertThat(completions.findByCompletedAtGreaterThanEqual(then)).contains(done);
        assertThat(completions.findByCompletedAtGreaterThanEqual(next)).doesNotContain(done);
    }
}
