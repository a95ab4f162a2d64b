package io.lectern.operations.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.media.storage.CopyTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageCommandTest {

    private static final String HASH = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    private int run(String... arguments) throws InterruptedException {
        return new StorageCommand(
                        Map.of("AWS_ACCESS_KEY_ID", "id", "AWS_SECRET_ACCESS_KEY", "topsecret"),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        new PrintStream(complained, true, StandardCharsets.UTF_8),
                        false)
                .run(arguments);
    }

    private String in(String store) {
        return "file:" + folder.resolve(store).toAbsolutePath();
    }

    private void keep(String content) throws IOException {
        Path object = folder.resolve("old").resolve(HASH.substring(0, 2)).resolve(HASH);
        Files.createDirectories(object.resolveSibling(""));
        Files.writeString(object, content);
    }

    @Test
    void copiesAndSaysWhatItDid() throws Exception {
        keep("hello");
        assertThat(run("copy", "--from", in("old"), "--to", in("new"), "--check"))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("1 files copied", "0 were there already");
        assertThat(folder.resolve("new").resolve(HASH.substring(0, 2)).resolve(HASH))
                .hasContent("hello");
    }

    @Test
    void whatCannotBeCopiedIsNamed() throws Exception {
        keep("jello");
        assertThat(run("copy", "--from", in("old"), "--to", in("new"))).isEqualTo(1);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains(HASH, "damaged", "1 could not be copied");
    }

    @Test
    void aStoreThatIsNotThereIsToldWithoutItsKeys() throws Exception {
        keep("hello");
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        assertThat(run("copy", "--from", in("old"), "--to", "s3://academy?endpoint=http://127.0.0.1:" + nobody))
                .isEqualTo(1);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("the store to copy to", "goes on from there")
                .doesNotContain("topsecret");
    }

    @Test
    void aSlipOfThePenIsToldAndLeavesNoFolder() throws Exception {
        assertThat(run("copy", "--from", in("odl"), "--to", in("new"))).isEqualTo(1);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("--from", "no such folder");
        assertThat(folder.resolve("odl")).doesNotExist();
        Files.createDirectories(folder.resolve("old"));
        assertThat(run("copy", "--from", in("old"), "--to", in("new"))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("is empty");
    }

    @Test
    void whatItDoesNotUnderstandIsSaid() throws InterruptedException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("copy", "--from", in("old"))).isEqualTo(2);
        assertThat(run("copy", "--from", in("old"), "--to", in("old"))).isEqualTo(2);
        assertThat(run("copy", "--from", in("old"), "--to", in("new"), "--at-once", "0"))
                .isEqualTo(2);
        assertThat(run("copy", "--quickly")).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8))
                .contains("--to: ", "same store", "--at-once", "--quickly");
    }

    @Test
    void theBarGrowsWithWhatIsCopied() {
        var half = new CopyTally(true, 7, 1000, 4_000_000, 500, 2_000_000, 0, 0, 2, List.of());
        assertThat(CopyDisplay.line(half, Duration.ofSeconds(5)))
                .isEqualTo("[############------------]  50 %  500 of 1,000 files, 2 of 4 MB, 100 files/s, 2 failed");
        var looking = new CopyTally(false, 7, 1000, 4_000_000, 0, 0, 0, 0, 0, List.of());
        assertThat(CopyDisplay.line(looking, Duration.ofSeconds(5))).contains("1,007 files, 1,000 of them");
    }
}
