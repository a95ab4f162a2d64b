package io.lectern.media.video.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the programs are told to do. Files are believed nothing: they can name no other file and no address. */
record Commands(Programs programs) {

    static final String SHEET = "thumbnails.jpg";

    private static final List<String> CAREFULLY = List.of(
            "-protocol_whitelist",
            "file",
            "-format_whitelist",
            "mov,matroska,avi,mpegts,mpeg,ogg,flv,asf,mp3,wav,flac,aac");

    /** Speech as loud as broadcasters make it, whatever the microphone was. */
    private static final String EVENLY_LOUD =
            "loudnorm=I=-16:TP=-1.5:LRA=11,aresample=48000,aformat=channel_layouts=stereo";

    private static final int SEGMENT_SECONDS = 4;
    private static final int KEY_FRAME_SECONDS = 2;

    List<String> probe(Path source) {
        List<String> command = new ArrayList<>(List.of(programs.ffprobe().toString(), "-v", "error"));
        command.addAll(CAREFULLY);
        command.addAll(List.of("-print_format", "json", "-show_format", "-show_streams", source.toString()));
        return command;
    }

    /** The same content in a file that says how long it is. */
    List<String> measure(Path source, Path target) {
        List<String> command = begin(source, 0);
        command.addAll(List.of("-map", "0:v:0?", "-map", "0:a:0?", "-c", "copy", "-f", "matroska", target.toString()));
        return command;
    }

    /** A telling picture from near a moment. */
    List<String> poster(Path source, double second, Source told, Rung rung, Path target) {
        List<String> command = begin(source, second);
        command.addAll(List.of(
                "-vf",
                String.format(
                        Locale.ROOT,
                        "thumbnail=50,scale=%d:%d,%ssetsar=1",
                        rung.width(),
                        rung.height(),
                        forUsualScreens(told.picture())),
                "-frames:v",
                "1",
                "-update",
                "1",
                "-q:v",
                "4",
                target.toString()));
        return command;
    }

    /** All renditions in one go, each one file with a playlist beside it: {@code 720p.mp4} and {@code 720p.m3u8}. */
    List<String> encode(Path source, Source told, List<Rung> ladder, Thumbnails thumbnails, Path folder) {
        List<String> command = begin(source, 0);
        command.addAll(List.of("-filter_complex", graph(told, ladder, thumbnails)));
        for (int i = 0; i < ladder.size(); i++) {
            Rung rung = ladder.get(i);
            command.addAll(List.of("-map", "[v" + i + "]"));
            if (told.sound()) {
                command.addAll(List.of("-map", "[a" + i + "]"));
            }
            command.addAll(List.of(
                    "-c:v",
                    "libopenh264",
                    "-threads:v",
                    "1",
                    "-profile:v",
                    "high",
                    "-b:v",
                    rung.kilobits() + "k",
                    "-maxrate",
                    rung.kilobits() * 5 / 4 + "k",
                    "-g",
                    "300",
                    "-force_key_frames",
                    "expr:gte(t,n_forced*" + KEY_FRAME_SECONDS + ")"));
            command.addAll(playlist(rung.name(), folder));
        }
        if (told.sound()) {
            command.addAll(List.of("-map", "[a" + ladder.size() + "]"));
            command.addAll(playlist("sound", folder));
        }
        if (!ladder.isEmpty()) {
            command.addAll(List.of("-map", "[t]", "-frames:v", "1", "-update", "1", "-q:v", "5"));
            command.add(folder.resolve(SHEET).toString());
        }
        return command;
    }

    private List<String> begin(Path source, double second) {
        List<String> command = new ArrayList<>();
        if (!System.getProperty("os.name").startsWith("Windows")) {
            command.addAll(List.of("nice", "-n", "15"));
        }
        command.addAll(List.of(
                programs.ffmpeg().toString(),
                "-nostdin",
                "-v",
                "error",
                "-y",
                "-progress",
                "pipe:1",
                "-threads",
                "1",
                "-filter_threads",
                "1",
                "-filter_complex_threads",
                "1"));
        command.addAll(CAREFULLY);
        if (second > 0) {
            command.addAll(List.of("-ss", String.format(Locale.ROOT, "%.3f", second)));
        }
        command.addAll(List.of("-i", source.toString()));
        return command;
    }

    private static String graph(Source told, List<Rung> ladder, Thumbnails thumbnails) {
        List<String> chains = new ArrayList<>();
        Source.Picture picture = told.picture();
        if (picture != null) {
            StringBuilder split = new StringBuilder("[0:v:0]")
                    .append(picture.interlaced() ? "yadif," : "")
                    .append("fps=")
                    .append(picture.rate())
                    .append(',')
                    .append(picture.bright() == null ? "" : largest(ladder) + forUsualScreens(picture))
                    .append("split=")
                    .append(ladder.size() + 1);
            for (int i = 0; i < ladder.size(); i++) {
                split.append("[s").append(i).append(']');
                Rung rung = ladder.get(i);
                chains.add(String.format(
                        Locale.ROOT,
                        "[s%d]scale=%d:%d,setsar=1,format=yuv420p[v%d]",
                        i,
                        rung.width(),
                        rung.height(),
                        i));
            }
            chains.addFirst(split + "[st]");
            chains.add(String.format(
                    Locale.ROOT,
                    "[st]fps=1/%d,scale=%d:%d,setsar=1,tile=%dx%d[t]",
                    thumbnails.every(),
                    thumbnails.width(),
                    thumbnails.height(),
                    thumbnails.columns(),
                    thumbnails.rows()));
        }
        if (told.sound()) {
            StringBuilder split = new StringBuilder("[0:a:0]" + EVENLY_LOUD + ",asplit=" + (ladder.size() + 1));
            for (int i = 0; i <= ladder.size(); i++) {
                split.append("[a").append(i).append(']');
            }
            chains.add(split.toString());
        }
        return String.join(";", chains);
    }

    /** Few dots first: what follows is costly for each. */
    private static String largest(List<Rung> ladder) {
        Rung rung = ladder.getLast();
        return "scale=" + rung.width() + ":" + rung.height() + ",";
    }

    /** Brings light that usual screens cannot show to what they can; without it such pictures look grey and flat. */
    private static String forUsualScreens(Source.@Nullable Picture picture) {
        if (picture == null || picture.bright() == null) {
            return "";
        }
        return "zscale=tin=" + picture.bright() + ":pin=bt2020:min=bt2020nc:rin=tv:t=linear:npl=100,format=gbrpf32le,"
                + "zscale=p=bt709,tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,format=yuv420p,";
    }

    private static List<String> playlist(String name, Path folder) {
        return List.of(
                "-c:a",
                "aac",
                "-b:a",
                "128k",
                "-f",
                "hls",
                "-hls_time",
                Integer.toString(SEGMENT_SECONDS),
                "-hls_playlist_type",
                "vod",
                "-hls_segment_type",
                "fmp4",
                "-hls_flags",
                "single_file+independent_segments",
                "-hls_segment_filename",
                folder.resolve(name + ".mp4").toString(),
                folder.resolve(name + ".m3u8").toString());
    }
}
