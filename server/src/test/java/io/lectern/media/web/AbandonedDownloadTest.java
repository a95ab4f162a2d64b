package io.lectern.media.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.store.testing.Served;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A browser that goes away in the middle of a download leaves nothing behind: no open file, no connection, no noise in the log. */
@Served
@Timeout(60)
class AbandonedDownloadTest {

    /** More than all buffers between the file and a reader who reads no more. */
    private static final int LENGTH = 40_000_000;

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @Autowired
    private io.lectern.media.Files files;

    @Autowired
    private TestPeople people;

    @Autowired
    private ServletWebServerApplicationContext context;

    @LocalServerPort
    private int port;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listenToTheLog() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Range: bytes=1000-\r\n"})
    void leavesNothingBehind(String range) throws Exception {
        assumeTrue(Files.isDirectory(OPEN_FILES), "this system does not list open files");
        SignedInPerson reader = people.administrator();
        StoredFile file = largeFile();
        long connections = connections();

        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request(file, reader, range).getBytes(US_ASCII));
            assertThat(socket.getInputStream().readNBytes(100_000)).startsWith("HTTP/1.1 20".getBytes(US_ASCII));
            await().until(() -> isOpen(file));
            assertThat(connections()).isGreaterThan(connections);
            socket.setSoLinger(true, 0);
        }

        await().untilAsserted(() -> {
            assertThat(isOpen(file)).isFalse();
            assertThat(connections()).isLessThanOrEqualTo(connections);
        });
        assertThat(log.list)
                .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.INFO))
                .isEmpty();
    }

    private StoredFile largeFile() {
        byte[] content = new byte[LENGTH];
        new Random().nextBytes(content);
        return files.put(new ByteArrayInputStream(content), "large.bin", LENGTH, FileScope.course(Ids.next()));
    }

    private static String request(StoredFile file, SignedInPerson reader, String range) {
        return "GET /api/files/" + file.id() + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + reader.cookies() + "\r\n"
                + range + "\r\n";
    }

    private static boolean isOpen(StoredFile file) {
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.anyMatch(handle -> leadsTo(handle, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leadsTo(Path handle, StoredFile file) {
        try {
            return Files.readSymbolicLink(handle).endsWith(file.id().value());
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private long connections() {
        var server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        return ((AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler()).getConnectionCount();
    }
}
