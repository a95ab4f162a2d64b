package io.lectern.media.video.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs run on a machine that has neither a screen nor a sound card, nor anything that goes with them. */
class ProgramsTest {

    private static final List<String> OF_DEVICES =
            List.of("libxcb.so.1", "libxcb-shm.so.0", "libasound.so.2", "libpulse.so.0");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void linux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems have no such loader");
    }

    private void copyPrograms() throws IOException {
        try (var files =
                Files.list(Programs.unpackInto(Path.of("target/test-programs")).folder())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theSystemsLoaderTakesStandInsForLibrariesOfDevices() throws Exception {
        copyPrograms();
        for (String library : OF_DEVICES) {
            Files.write(folder.resolve(library), StandIn.of(library, System.getProperty("os.arch")));
        }
        Process asked = Programs.begin(List.of(folder.resolve("ffmpeg").toString(), "-encoders"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("libopenh264");
        assertThat(asked.waitFor()).isZero();
    }

    /** A program that wants the libraries one after the other, as the loader does. */
    private void wants(List<String> libraries) throws IOException {
        String script = "#!/bin/sh\nfor l in " + String.join(" ", libraries) + "; do\n"
                + "  [ -f \"$LD_LIBRARY_PATH/$l\" ] || { echo \"$0: error while loading shared libraries: $l: cannot open shared"
                + " object file: No such file or directory\" >&2; exit 127; }\ndone\n";
        Path program = Files.writeString(folder.resolve("ffmpeg"), script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void whatIsMissingAndNotNeededIsStoodInFor() throws Exception {
        wants(OF_DEVICES);
        new Programs(folder).complete();
        assertThat(OF_DEVICES)
                .allSatisfy(library -> assertThat(folder.resolve(library)).exists());
    }

    @Test
    void whatIsNeededIsNamed() throws Exception {
        wants(List.of("libstdc++.so.6"));
        assertThatThrownBy(() -> new Programs(folder).complete())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("libstdc++.so.6");
        assertThat(folder.resolve("libstdc++.so.6")).doesNotExist();
    }
}
