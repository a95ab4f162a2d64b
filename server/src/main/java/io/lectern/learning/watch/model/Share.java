package io.lectern.learning.watch.model;

import java.util.List;

/** How much of the videos of a lesson was watched. */
public final class Share {

    private static final int WHOLE = 100;

    /** The last moments of a video need not be seen: players end a little early. */
    private static final long UNSEEN_END = 1000;

    /** One video. @param watched milliseconds of {@code length} */
    public record Part(long watched, long length) {

        boolean whole() {
            return length - watched <= Math.max(UNSEEN_END, length / WHOLE);
        }
    }

    private Share() {}

    /** In percent, cut off: 100 exactly when every video was watched to the end, 0 without videos. */
    public static int of(List<Part> parts) {
        long length = parts.stream().mapToLong(Part::length).sum();
        if (length == 0) {
            return 0;
        }
        if (parts.stream().allMatch(Part::whole)) {
            return WHOLE;
        }
        long watched = parts.stream()
                .mapToLong(part -> part.whole() ? part.length() : part.watched())
                .sum();
        return (int) Math.min(WHOLE - 1, watched * WHOLE / length);
    }
}
