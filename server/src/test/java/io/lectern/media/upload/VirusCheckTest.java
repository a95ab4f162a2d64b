package io.lectern.media.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.Ids;
import io.lectern.media.UploadProblem;
import io.lectern.media.scan.Clamd;
import io.lectern.media.scan.ScanSettings;
import io.lectern.media.testing.FakeClamd;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirusCheckTest {

    private static final Duration SECONDS = Duration.ofSeconds(4);
    private static final String NOBODY = "127.0.0.1:9";

    @TempDir
    Path folder = Path.of("");

    private Parts parts;

    @BeforeEach
    void emptyParts() throws IOException {
        parts = new Parts(folder);
    }

    private Upload upload(String content) throws IOException {
        var announced = new Upload.Announced("test", Ids.next(), "a.bin", null, content.length());
        Upload upload = Upload.of(Ids.next(), announced, Instant.EPOCH);
        parts.create(upload.id());
        Files.writeString(parts.of(upload.id()), content);
        return upload;
    }

    private void check(@Nullable String address, boolean needed, Upload upload) throws IOException {
        new VirusCheck(parts, new ScanSettings(address, needed)).check(upload);
    }

    @Test
    void whatIsCleanPassesAndWhatIsInfectedIsRefused() throws IOException {
        try (var clamd = new FakeClamd()) {
            Upload clean = upload("pallets".repeat(50_000));
            check(clamd.address(), true, clean);
            assertThat(parts.has(clean.id())).isTrue();

            Upload infected = upload("pallets " + FakeClamd.EICAR);
            assertThatThrownBy(() -> check(clamd.address(), true, infected))
                    .isInstanceOf(UploadProblem.Infected.class)
                    .hasMessageContaining("Eicar-Signature");
            assertThat(parts.has(infected.id()))
                    .as("as long as nobody has noted it")
                    .isTrue();
        }
    }

    @Test
    void whatNobodyCanLookAtWaitsUnlessNobodyNeedsIt() throws IOException {
        Upload upload = upload("pallets");
        assertThatThrownBy(() -> check(NOBODY, true, upload))
                .isInstanceOfSatisfying(
                        UploadProblem.NotLookedAt.class,
                        problem -> assertThat(problem.status().is5xxServerError())
                                .as("tried again")
                                .isTrue());
        assertThatCode(() -> check(NOBODY, false, upload)).doesNotThrowAnyException();
        assertThatCode(() -> check(null, true, upload)).doesNotThrowAnyException();
    }

    /** The smaller one has been sent wholly when the scanner cuts the connection. */
    @ParameterizedTest
    @ValueSource(ints = {300_000, 125_010})
    void whatIsTooLargeForTheScannerIsToldOrTakenUnseen(int times) throws IOException {
        try (var clamd = new FakeClamd()) {
            Upload upload = upload("pallets ".repeat(times));
            assertThatThrownBy(() -> check(clamd.address(), true, upload))
                    .isInstanceOf(UploadProblem.TooLargeToLookAt.class);
            assertThatCode(() -> check(clamd.address(), false, upload)).doesNotThrowAnyException();
        }
    }

    @Test
    void aDaemonIsGreeted() throws IOException {
        try (var clamd = new FakeClamd()) {
            assertThat(new Clamd(clamd.address(), SECONDS, SECONDS).isThere()).isTrue();
        }
    }

    @Test
    void aDaemonThatCannotBeReachedIsNotWaitedForAsLongAsAnAnswer() throws IOException {
        try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var first = new Socket(full.getInetAddress(), full.getLocalPort());
                var second = new Socket(full.getInetAddress(), full.getLocalPort())) {
            assertThat(first.isConnected() && second.isConnected()).isTrue();
            var clamd = new Clamd("127.0.0.1:" + full.getLocalPort(), Duration.ofMillis(200), Duration.ofMinutes(5));
            assertThatThrownBy(clamd::isThere)
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessageContaining("onnect");
        }
    }

    @Test
    void anAddressNeedsAPort() {
        assertThatThrownBy(() -> new ScanSettings("clamav", true)).hasMessageContaining("host:port");
        assertThatThrownBy(() -> new ScanSettings("clamav:99999", true)).hasMessageContaining("host:port");
    }
}
