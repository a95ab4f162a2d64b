package io.lectern.media.video;

import io.lectern.kernel.Json;
import io.lectern.media.FileId;
import java.util.List;
import java.util.Optional;

/**
 * What plays.
 *
 * @param width of the largest rendition; 0 for sound alone
 * @param sound whether anything is heard
 */
public record Made(long durationMs, int width, int height, boolean sound, List<Part> parts) implements Json {

    /** The playlist with all renditions. */
    public static final String MASTER = "master.m3u8";

    /** The playlist of the sound alone. */
    public static final String SOUND = "sound.m3u8";

    public static final String POSTER = "poster.jpg";

    /** Small pictures on the way, for whoever looks for a moment. */
    public static final String THUMBNAILS = "thumbnails.vtt";

    public Made {
        parts = List.copyOf(parts);
    }

    /** One file of it. @param name within the video @param file its id @param type media type */
    public record Part(String name, String file, String type) implements Json {}

    /** All that plays. */
    List<FileId> files() {
        return parts.stream().map(part -> new FileId(part.file())).toList();
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }
}
