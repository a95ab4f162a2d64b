package io.lectern.media.web;

import io.lectern.media.video.Made;
import io.lectern.media.video.Video;
import org.jspecify.annotations.Nullable;

/** What is told of videos. */
final class VideoAnswers {

    private VideoAnswers() {}

    /** @param percent of the work that is under way @param failure why it was given up @param playable null until it plays */
    record Watchable(
            Video.State state,
            int percent,
            Video.@Nullable Failure failure,
            @Nullable Playable playable) {
        static Watchable of(Video video) {
            return new Watchable(video.state(), video.percent(), video.failure(), Playable.of(video));
        }
    }

    /**
     * Addresses that never change their content.
     *
     * @param width of the largest rendition, 0 for sound alone
     * @param sound the playlist of the sound alone
     * @param thumbnails WebVTT that names parts of a picture
     */
    record Playable(
            long durationMs,
            int width,
            int height,
            String playlist,
            @Nullable String sound,
            @Nullable String poster,
            @Nullable String thumbnails) {
        static @Nullable Playable of(Video video) {
            Made made = video.made();
            return made == null
                    ? null
                    : new Playable(
                            made.durationMs(),
                            made.width(),
                            made.height(),
                            address(video, Made.MASTER),
                            made.sound() ? address(video, Made.SOUND) : null,
                            made.width() > 0 ? address(video, Made.POSTER) : null,
                            made.width() > 0 ? address(video, Made.THUMBNAILS) : null);
        }

        private static String address(Video video, String part) {
            return "/api/videos/" + video.file() + "/" + video.edition() + "/" + part;
        }
    }
}
