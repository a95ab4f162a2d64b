package io.lectern.media.video.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.lectern.media.video.Encoder;
import io.lectern.media.video.Video;
import io.lectern.store.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How programs end that do not end well, by programs that do nothing else. */
class RunsTest {

    private static final String NO_LENGTH =
            "#!/bin/sh\necho '{\"streams\":[{\"codec_type\":\"audio\",\"sample_rate\":\"48000\"}]}'\n";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void thereIsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no shell");
    }

    private void encode(String probing, String encoding) throws Exception {
        Path programs = Programs.unpackInto(Path.of("target/test-programs")).folder();
        Path ours = Files.createDirectories(folder.resolve(programs.getFileName()));
        program(ours.resolve("ffprobe"), probing);
        program(ours.resolve("ffmpeg"), encoding);
        var settings = new StoreSettings("postgres", folder, folder, null, null, null, null, false, "jdbc");
        Path source = Files.writeString(folder.resolve("source"), "film");
        new FfmpegEncoder(settings, new JsonMapper()).encode(source, folder, _ -> true);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aFileThatCannotEvenBeMeasuredIsRefusedOnce() {
        assertThatThrownBy(() -> encode(NO_LENGTH, "#!/bin/sh\necho damaged >&2\nexit 1\n"))
                .isInstanceOfSatisfying(
                        Encoder.Unplayable.class, e -> assertThat(e.failure()).isEqualTo(Video.Failure.UNREADABLE));
    }

    @Test
    void aProgramThatIsKilledSaysNothingOfTheFile() {
        String killed = "#!/bin/sh\nkill -9 $$\n";
        assertThatThrownBy(() -> encode(killed, killed)).isInstanceOf(Runs.Failed.class);
        assertThatThrownBy(() -> encode(NO_LENGTH, killed)).isInstanceOf(Runs.Failed.class);
    }

    @Test
    void aProgramThatDoesNotStartSaysNothingOfTheFile() {
        String missing = "#!/bin/sh\necho 'libva.so.2: cannot open shared object file' >&2\nexit 127\n";
        assertThatThrownBy(() -> encode(missing, missing)).isInstanceOf(Runs.Failed.class);
    }

    @Test
    void nothingBeginsWhenTheServerStops() {
        var runs = new Runs(folder.resolve("running"));
        Path trace = folder.resolve("trace");
        runs.stop();
        assertThatThrownBy(() -> runs.answer(List.of("touch", trace.toString())))
                .isInstanceOf(InterruptedException.class);
        assertThat(trace).doesNotExist();
    }

    @Test
    void whatCannotBeNotedDoesNotRun() {
        var runs = new Runs(folder.resolve("missing").resolve("running"));
        String seconds = "612.5";
        assertThatThrownBy(() -> runs.answer(List.of("sleep", seconds))).isInstanceOf(IOException.class);
        await().until(() -> ProcessHandle.current()
                .children()
                .noneMatch(child -> child.info().commandLine().orElse("").endsWith(seconds)));
    }
}
