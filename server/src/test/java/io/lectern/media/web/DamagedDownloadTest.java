package io.lectern.media.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.testing.SignedInPerson;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import io.lectern.store.StoreSettings;
import io.lectern.store.testing.Served;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser never takes for whole what is not: the connection ends before all bytes that were announced. */
@Served
@Timeout(60)
class DamagedDownloadTest {

    @Autowired
    private io.lectern.media.Files files;

    @Autowired
    private StoreSettings settings;

    @Autowired
    private TestPeople people;

    @LocalServerPort
    private int port;

    private StoredFile stored(int size) {
        byte[] content = new byte[size];
        new Random(Ids.next().getLeastSignificantBits()).nextBytes(content);
        return files.put(new ByteArrayInputStream(content), "a.bin", size, FileScope.course(Ids.next()));
    }

    private Path objectOf(StoredFile file) {
        String hash = file.id().value();
        return settings.data().resolve("files").resolve(hash.substring(0, 2)).resolve(hash);
    }

    private void damage(StoredFile file) throws IOException {
        byte[] content = Files.readAllBytes(objectOf(file));
        content[0] ^= 1;
        Files.write(objectOf(file), content);
    }

    /** Everything that comes before the connection ends, which it is asked to do. */
    private String answer(StoredFile file) throws IOException {
        SignedInPerson reader = people.administrator();
        try (var socket = new Socket("localhost", port)) {
            String request = "GET /api/files/" + file.id()
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + reader.cookies() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    @Test
    void aLargeOneBreaksOff() throws IOException {
        StoredFile file = stored(1_000_003);
        damage(file);
        String answer = answer(file);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Length: 1000003");
        assertThat(answer.length() - answer.indexOf("\r\n\r\n") - 4).isLessThan(1_000_003);
        assertThat(answer).doesNotContain("/problems/");
    }

    @Test
    void aSmallOneIsAProblem() throws IOException {
        StoredFile file = stored(500);
        damage(file);
        assertThat(answer(file))
                .startsWith("HTTP/1.1 500")
                .contains("/problems/internal")
                .doesNotContain("immutable", "Content-Length: 500");
    }

    @Test
    void oneThatIsNotThereIsNotFound() throws IOException {
        StoredFile file = stored(500);
        Files.delete(objectOf(file));
        assertThat(answer(file))
                .startsWith("HTTP/1.1 404")
                .contains("/problems/file-not-found")
                .doesNotContain("immutable", "Content-Length: 500");
    }
}
