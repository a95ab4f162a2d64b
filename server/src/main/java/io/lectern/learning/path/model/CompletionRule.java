package io.lectern.learning.path.model;

import io.lectern.kernel.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a lesson is completed, as its teachers decided. What makes no difference to it is kept in one way only.
 *
 * @param ways each at most once, at least one
 * @param any whether one of them is enough; else all are needed
 * @param classShare how much of a class counts as attended, 1 to 100 percent of what the teacher says
 * @param watchShare how much of the lesson's videos counts as watched, 1 to 100 percent; null where nobody said
 */
public record CompletionRule(
        List<Way> ways,
        boolean any,
        int classShare,
        @Nullable Integer watchShare) implements Json {

    /** As long as nobody decides otherwise: read to the end. */
    public static final CompletionRule USUAL = new CompletionRule(List.of(Way.READ), false, 0, null);

    private static final int MOST_OF_IT = 80;

    public CompletionRule {
        ways = ways.stream().distinct().sorted().toList();
        any = any && ways.size() > 1;
        classShare = ways.contains(Way.CLASS) ? classShare : MOST_OF_IT;
        watchShare = ways.contains(Way.WATCH) ? watchShare : null;
    }

    /** A rule that says nothing of videos. */
    public CompletionRule(List<Way> ways, boolean any, int classShare) {
        this(ways, any, classShare, null);
    }

    /** How much of the lesson's videos counts as watched, in percent. */
    public int enoughOfVideos() {
        return watchShare == null ? MOST_OF_IT : watchShare;
    }
}
