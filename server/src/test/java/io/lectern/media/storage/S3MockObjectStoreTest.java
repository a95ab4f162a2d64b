package io.lectern.media.storage;

import io.lectern.kernel.Ids;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A second service that speaks S3, of yet another maker, in a process of its own. It tells the checksums it compared. */
class S3MockObjectStoreTest extends ObjectStoreContract {

    private static URI service = URI.create("http://127.0.0.1");

    private final ObjectStore store = TestS3.store(
            service, Ids.next().toString(), new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10), 2, 5 << 20));

    @BeforeAll
    static void start() throws IOException {
        service = URI.create("http://127.0.0.1:" + TestServer.freePort());
        Path log = Files.createDirectories(Path.of("target"))
                .resolve("s3mock-" + ProcessHandle.current().pid() + ".log");
        TestServer.startJar(
                service,
                log,
                Path.of("target", "stores", "s3mock.jar"),
                List.of("-Dhttp.port=" + service.getPort(), "-Dserver.port=0"));
        var address = (StoreAddress.S3) StoreAddress.of(TestS3.text(service, "any"));
        try (var client = S3Clients.of(address, TestS3.KEYS, Patience.USUAL)) {
            client.createBucket(bucket -> bucket.bucket(TestS3.BUCKET));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    ObjectStore store() {
        return store;
    }
}
