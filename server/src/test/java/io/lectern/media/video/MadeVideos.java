package io.lectern.media.video;

import io.lectern.media.Files;
import io.lectern.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the videos that wait without encoding anything, for tests of what comes after. */
@Component
public class MadeVideos {

    public static final String FILM = "0123456789";
    public static final int SECONDS = 100;

    private final VideoQueue queue;

    MadeVideos(VideoRecords records, Files files, StoreSettings settings, Clock clock) {
        queue = new VideoQueue(records, files, MadeVideos::encode, settings, clock);
    }

    public void makeAll() {
        queue.work();
    }

    private static Encoder.Encoded encode(Path source, Path folder, Encoder.Progress progress) throws IOException {
        return new Encoder.Encoded(
                SECONDS * 1000L,
                640,
                360,
                false,
                List.of(
                        piece(folder, Made.MASTER, "#EXTM3U", "application/vnd.apple.mpegurl"),
                        piece(folder, "360p.mp4", FILM, "video/mp4")));
    }

    private static Encoder.Piece piece(Path folder, String name, String content, String type) throws IOException {
        return new Encoder.Piece(name, java.nio.file.Files.writeString(folder.resolve(name), content), type);
    }
}
