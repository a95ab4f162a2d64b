package io.lectern.media.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns a video as people send it into files that any browser plays. */
public interface Encoder {

    /** What was made, in a folder. */
    record Encoded(long durationMs, int width, int height, boolean sound, List<Piece> pieces) {
        public Encoded {
            pieces = List.copyOf(pieces);
        }
    }

    /** @param name within the video @param type media type */
    record Piece(String name, Path file, String type) {}

    /** Hears how far it is. */
    @FunctionalInterface
    interface Progress {
        /** @return whether to go on */
        boolean at(int percent);
    }

    /**
     * Blocks until it is made.
     *
     * @param folder an empty one, for what is made
     * @throws Unplayable when no other try would go better
     * @throws IOException when something else went wrong
     * @throws InterruptedException when it was told not to go on
     */
    Encoded encode(Path source, Path folder, Progress progress) throws Unplayable, IOException, InterruptedException;

    /** The file holds nothing that plays. */
    final class Unplayable extends Exception {
        private static final long serialVersionUID = 1;
        private final Video.Failure failure;

        public Unplayable(Video.Failure failure, String why) {
            super(why);
            this.failure = failure;
        }

        public Unplayable(Video.Failure failure, Exception cause) {
            super(cause);
            this.failure = failure;
        }

        public Video.Failure failure() {
            return failure;
        }
    }
}
