package io.lectern.media.video.ffmpeg;

import io.lectern.media.video.Encoder;
import io.lectern.media.video.Made;
import io.lectern.media.video.Video;
import io.lectern.store.StoreSettings;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes HLS of a video: a ladder of H.264 and AAC, the sound alone, a poster and thumbnails. */
@Component
class FfmpegEncoder implements Encoder {

    private static final String PLAYLIST = "application/vnd.apple.mpegurl";
    private static final String VIDEO = "video/mp4";
    private static final String SOUND = "audio/mp4";
    private static final String JPEG = "image/jpeg";
    private static final double LATEST_POSTER = 10;

    private final StoreSettings settings;
    private final JsonMapper json;
    private final Runs runs;

    FfmpegEncoder(StoreSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.runs = new Runs(settings.data().resolve("video.pid"));
    }

    /** What is under way ends with this server; it is begun again by the next. */
    @PreDestroy
    void stop() {
        runs.stop();
    }

    @Override
    public Encoded encode(Path source, Path folder, Progress progress)
            throws Unplayable, IOException, InterruptedException {
        runs.endLeftOver();
        var commands = new Commands(Programs.unpackInto(settings.programs()));
        try {
            Source told = probe(commands, source);
            Path readable = source;
            if (told.seconds() <= 0 && !told.isEmpty()) {
                readable = source.resolveSibling("measured");
                runs.run(commands.measure(source, readable), 0, progress);
                told = probe(commands, readable);
            }
            if (told.isEmpty()) {
                throw new Unplayable(Video.Failure.EMPTY, "neither pictures nor sound");
            }
            return encode(commands, readable, told, folder, progress);
        } catch (Runs.Refused e) {
            throw new Unplayable(Video.Failure.UNREADABLE, e);
        }
    }

    private Source probe(Commands commands, Path source) throws IOException, InterruptedException {
        return Source.of(json.readTree(runs.answer(commands.probe(source))));
    }

    private Encoded encode(Commands commands, Path source, Source told, Path folder, Progress progress)
            throws Unplayable, IOException, InterruptedException {
        Source.Picture picture = told.picture();
        List<Rung> ladder = picture == null ? List.of() : Rung.ladder(picture.width(), picture.height());
        Thumbnails thumbnails = picture == null
                ? Thumbnails.of(told.seconds(), 16, 9)
                : Thumbnails.of(told.seconds(), picture.width(), picture.height());
        runs.run(commands.encode(source, told, ladder, thumbnails, folder), told.seconds(), progress);
        if (!ladder.isEmpty()) {
            poster(commands, source, told, ladder.getLast(), folder, progress);
        }
        return pieces(told, ladder, thumbnails, folder);
    }

    /** From near the tenth part, where titles are over; from the beginning when there is nothing. */
    private void poster(Commands commands, Path source, Source told, Rung rung, Path folder, Progress progress)
            throws IOException, InterruptedException {
        Path target = folder.resolve(Made.POSTER);
        double second = Math.min(LATEST_POSTER, told.seconds() / 10);
        runs.run(commands.poster(source, second, told, rung, target), 0, progress);
        if (!Files.exists(target)) {
            runs.run(commands.poster(source, 0, told, rung, target), 0, progress);
        }
    }

    private static Encoded pieces(Source told, List<Rung> ladder, Thumbnails thumbnails, Path folder)
            throws Unplayable, IOException {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder master = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        long milliseconds = 0;
        for (Rung rung : ladder) {
            Playlist playlist = add(rung.name(), VIDEO, folder, pieces);
            String codecs = Playlist.codecOf(folder.resolve(rung.name() + ".mp4")) + (told.sound() ? ",mp4a.40.2" : "");
            master.append(entry(rung.name(), playlist, codecs, ",RESOLUTION=" + rung.width() + "x" + rung.height()));
            milliseconds = playlist.milliseconds();
        }
        if (told.sound()) {
            Playlist playlist = add("sound", SOUND, folder, pieces);
            master.append(entry("sound", playlist, "mp4a.40.2", ""));
            milliseconds = Math.max(milliseconds, ladder.isEmpty() ? playlist.milliseconds() : 0);
        }
        if (milliseconds == 0) {
            throw new Unplayable(Video.Failure.UNREADABLE, "nothing of it plays");
        }
        add(Made.MASTER, master.toString(), PLAYLIST, folder, pieces);
        if (!ladder.isEmpty()) {
            pieces.add(new Piece(Commands.SHEET, folder.resolve(Commands.SHEET), JPEG));
            pieces.add(new Piece(Made.POSTER, folder.resolve(Made.POSTER), JPEG));
            add(Made.THUMBNAILS, thumbnails.index(Commands.SHEET), "text/vtt", folder, pieces);
        }
        Rung largest = ladder.isEmpty() ? new Rung(0, 0, 0) : ladder.getLast();
        return new Encoded(milliseconds, largest.width(), largest.height(), told.sound(), pieces);
    }

    private static Playlist add(String name, String type, Path folder, List<Piece> pieces) throws IOException {
        Path playlist = folder.resolve(name + ".m3u8");
        pieces.add(new Piece(name + ".m3u8", playlist, PLAYLIST));
        pieces.add(new Piece(name + ".mp4", folder.resolve(name + ".mp4"), type));
        return Playlist.read(playlist);
    }

    private static void add(String name, String text, String type, Path folder, List<Piece> pieces) throws IOException {
        pieces.add(new Piece(name, Files.writeString(folder.resolve(name), text), type));
    }

    private static String entry(String name, Playlist playlist, String codecs, String size) {
        return String.format(
                Locale.ROOT,
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s\"%s\n%s.m3u8\n",
                playlist.peak(),
                playlist.average(),
                codecs,
                size,
                name);
    }
}
