package io.lectern.media.video.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.media.video.Encoder;
import io.lectern.media.video.Encoder.Encoded;
import io.lectern.media.video.Encoder.Piece;
import io.lectern.media.video.Made;
import io.lectern.media.video.Video;
import io.lectern.store.StoreSettings;
import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real videos, made by the same programs, as people send them. */
class FfmpegEncoderTest {

    private static final Path PROGRAMS = Path.of("target/test-programs");
    private static final String PICTURES = "testsrc2=s=%s:r=10:d=%d";

    @TempDir
    Path folder = Path.of("");

    private Runs runs() {
        return new Runs(folder.resolve("running"));
    }

    private Encoder encoder() {
        var settings = new StoreSettings("postgres", folder, PROGRAMS, null, null, null, null, false, "jdbc");
        return new FfmpegEncoder(settings, new JsonMapper());
    }

    private Path make(String name, String... arguments) throws IOException, InterruptedException {
        Path made = folder.resolve(name);
        List<String> command =
                new ArrayList<>(List.of(Programs.unpackInto(PROGRAMS).ffmpeg().toString(), "-v", "error", "-nostdin"));
        command.addAll(List.of(arguments));
        command.add(made.toString());
        runs().answer(command);
        return made;
    }

    private Path video(String name, String size, int seconds) throws IOException, InterruptedException {
        return make(
                name,
                "-f",
                "lavfi",
                "-i",
                PICTURES.formatted(size, seconds),
                "-f",
                "lavfi",
                "-i",
                "sine=frequency=440:d=" + seconds,
                "-c:v",
                "libopenh264",
                "-c:a",
                "aac");
    }

    private Encoded encode(Path source) throws Exception {
        return encode(source, _ -> true);
    }

    private Encoded encode(Path source, Encoder.Progress progress) throws Exception {
        Path made = Files.createDirectories(folder.resolve("made"));
        return encoder().encode(source, made, progress);
    }

    private static List<String> names(Encoded encoded) {
        return encoded.pieces().stream().map(Piece::name).toList();
    }

    private static String text(Encoded encoded, String name) throws IOException {
        Piece piece = encoded.pieces().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Files.readString(piece.file(), StandardCharsets.UTF_8);
    }

    private JsonNode probe(Path file) throws IOException, InterruptedException {
        return new JsonMapper().readTree(runs().answer(new Commands(Programs.unpackInto(PROGRAMS)).probe(file)));
    }

    @Test
    void aVideoBecomesALadderWithSoundPosterAndThumbnails() throws Exception {
        Encoded encoded = encode(video("a.mp4", "1280x720", 5));
        assertThat(names(encoded))
                .containsExactlyInAnyOrder(
                        "360p.m3u8",
                        "360p.mp4",
                        "720p.m3u8",
                        "720p.mp4",
                        "sound.m3u8",
                        "sound.mp4",
                        Made.MASTER,
                        Made.POSTER,
                        Made.THUMBNAILS,
                        "thumbnails.jpg");
        assertThat(encoded.durationMs()).isBetween(4900L, 5200L);
        assertThat(encoded.width()).isEqualTo(1280);
        assertThat(text(encoded, Made.MASTER))
                .contains("RESOLUTION=640x360\n360p.m3u8", "RESOLUTION=1280x720\n720p.m3u8", "avc1.64", "mp4a.40.2");
        assertThat(text(encoded, "360p.m3u8")).contains("#EXT-X-MAP:URI=\"360p.mp4\"", "#EXTINF:4.000000,");
        assertThat(lengths(text(encoded, "360p.m3u8"))).isEqualTo(lengths(text(encoded, "720p.m3u8")));
        assertThat(text(encoded, Made.THUMBNAILS)).contains("thumbnails.jpg#xywh=320,0,160,90");
        JsonNode poster = probe(folder.resolve("made").resolve("720p.mp4"));
        assertThat(poster.path("streams")).hasSize(2);
    }

    private static List<String> lengths(String playlist) {
        return playlist.lines().filter(line -> line.startsWith("#EXTINF")).toList();
    }

    @Test
    void aSilentVideoOfOddSizeKeepsItsShape() throws Exception {
        Path source = make(
                "odd.mkv",
                "-f",
                "lavfi",
                "-i",
                PICTURES.formatted("333x187", 2),
                "-pix_fmt",
                "yuv444p",
                "-c:v",
                "ffv1");
        Encoded encoded = encode(source);
        assertThat(encoded.sound()).isFalse();
        assertThat(encoded.width()).isEqualTo(332);
        assertThat(encoded.height()).isEqualTo(186);
        assertThat(names(encoded)).doesNotContain("sound.m3u8");
        assertThat(text(encoded, Made.MASTER)).doesNotContain("mp4a");
    }

    @Test
    void aVideoOfAPhoneHeldUprightIsUpright() throws Exception {
        Path flat = video("flat.mp4", "640x360", 1);
        Path turned = make("turned.mp4", "-display_rotation", "90", "-i", flat.toString(), "-c", "copy");
        Encoded encoded = encode(turned);
        assertThat(encoded.width()).isEqualTo(360);
        assertThat(encoded.height()).isEqualTo(640);
        JsonNode picture = probe(folder.resolve("made").resolve("360p.mp4"))
                .path("streams")
                .path(0);
        assertThat(picture.path("height").asInt()).isEqualTo(640);
        assertThat(picture.has("side_data_list")).isFalse();
    }

    @Test
    void aVideoInHighDynamicRangeIsAsBrightOnUsualScreens() throws Exception {
        String white = "color=s=320x180:r=10:d=2,format=yuv420p10le,geq=lum=572:cb=512:cr=512,"
                + "setparams=color_trc=smpte2084:color_primaries=bt2020:colorspace=bt2020nc:range=tv";
        encode(make("bright.mkv", "-f", "lavfi", "-i", white, "-c:v", "ffv1"));
        var poster = ImageIO.read(folder.resolve("made").resolve(Made.POSTER).toFile());
        int red = new Color(poster.getRGB(100, 100)).getRed();
        assertThat(red).as("147 without").isBetween(180, 205);
    }

    @Test
    void soundAloneIsHeard() throws Exception {
        Encoded encoded = encode(make("a.m4a", "-f", "lavfi", "-i", "sine=d=2"));
        assertThat(encoded.width()).isZero();
        assertThat(encoded.durationMs()).isBetween(1900L, 2300L);
        assertThat(names(encoded)).containsExactlyInAnyOrder("sound.m3u8", "sound.mp4", Made.MASTER);
    }

    @Test
    void aRecordingThatDoesNotSayHowLongItIsIsMeasured() throws Exception {
        Path source = make(
                "live.webm", "-f", "lavfi", "-i", PICTURES.formatted("320x180", 3), "-c:v", "libvpx", "-live", "1");
        assertThat(Source.of(probe(source)).seconds()).isZero();
        Encoded encoded = encode(source);
        assertThat(encoded.durationMs()).isBetween(2900L, 3200L);
        assertThat(text(encoded, Made.THUMBNAILS)).contains("00:00:02.000 --> 00:00:04.000");
    }

    @Test
    void damagedFilesAreRefusedOnce() throws Exception {
        Path whole = video("whole.mp4", "320x180", 2);
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.mp4"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Path words = Files.writeString(folder.resolve("words.mp4"), "\0\0\0\u0018ftypmp42 and nothing more");
        Path list = Files.writeString(folder.resolve("list.mp4"), "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n");
        for (Path broken : List.of(cut, words, list)) {
            assertThatThrownBy(() -> encode(broken))
                    .isInstanceOfSatisfying(
                            Encoder.Unplayable.class,
                            e -> assertThat(e.failure()).isEqualTo(Video.Failure.UNREADABLE));
        }
    }

    @Test
    void whatAKilledServerLeftRunningIsEnded() throws Exception {
        Programs programs = Programs.unpackInto(PROGRAMS);
        String endless = "-v error -nostdin -re -f lavfi -i sine=d=600 -f null -";
        List<String> command = new ArrayList<>(List.of(programs.ffmpeg().toString()));
        command.addAll(List.of(endless.split(" ")));
        Process left = Programs.begin(command).start();
        Files.writeString(folder.resolve("video.pid"), Long.toString(left.pid()));
        encode(make("a.m4a", "-f", "lavfi", "-i", "sine=d=1"));
        assertThat(left.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("video.pid")).doesNotExist();
    }

    @Test
    void itEndsWhenItIsToldNotToGoOn() throws Exception {
        Path source = video("long.mp4", "1280x720", 20);
        assertThatThrownBy(() -> encode(source, _ -> false)).isInstanceOf(InterruptedException.class);
    }
}
