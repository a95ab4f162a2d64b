package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Check;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Checks for those who need one more than the author wrote, made by rules from one section. */
public final class ExtraChecks {

    private ExtraChecks() {}

    /**
     * The best first: from what the section defines, from its tables, the author's own with their choices in another order,
     * what the section says among what others say, and last, for a section that only sums up, the lesson's checks before it.
     *
     * @param heading of the section
     */
    public static Stream<Check> about(UUID heading, PublishedLesson lesson, PlanPhrases phrases) {
        List<Block> blocks = blocksUnder(heading, lesson);
        return Stream.of(
                        new CheckMaker(lesson, phrases).about(heading).stream(),
                        blocks.stream().flatMap(block -> TableChecks.of(block, phrases).stream()),
                        blocks.stream().flatMap(block -> TurnedChecks.of(block, heading).stream()),
                        StatementChecks.about(heading, lesson, phrases).stream(),
                        blocksBefore(heading, lesson).stream()
                                .flatMap(block -> TurnedChecks.of(block, heading).stream()))
                .flatMap(checks -> checks);
    }

    /** The blocks up to the next heading, of whatever level. */
    public static List<Block> blocksUnder(UUID heading, PublishedLesson lesson) {
        return lesson.blocks().stream()
                .dropWhile(block -> !block.id().equals(heading))
                .skip(1)
                .takeWhile(block -> block.kind() != BlockKind.HEADING)
                .toList();
    }

    /** The nearest first. */
    private static List<Block> blocksBefore(UUID heading, PublishedLesson lesson) {
        return lesson.blocks().stream()
                .takeWhile(block -> !block.id().equals(heading))
                .toList()
                .reversed();
    }
}
