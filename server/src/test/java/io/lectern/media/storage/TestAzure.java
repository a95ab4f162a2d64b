package io.lectern.media.storage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Azurite, Azure's own stand-in for its blobs, in a process of its own for all tests of a run. */
final class TestAzure {

    private static final Path LIBRARIES = Path.of("src/test/azurite/node_modules");
    private static final Path PROGRAM = LIBRARIES.resolve("azurite/dist/src/blob/main.js");
    private static final String KEY =
            Base64.getEncoder().encodeToString("only for these tests".getBytes(StandardCharsets.UTF_8));
    static final Map<String, String> KEYS = Map.of("AZURE_STORAGE_KEY", KEY);

    private TestAzure() {}

    private static final class Running {
        static final URI ADDRESS = start();
    }

    /** Whether Azurite was fetched, as {@code ./lectern test} does: npm writes this file when it has everything. */
    static boolean isInstalled() {
        return Files.exists(LIBRARIES.resolve(".package-lock.json"));
    }

    static URI address() {
        return Running.ADDRESS;
    }

    static StoreAddress.Azure address(URI service, String prefix) {
        return (StoreAddress.Azure) StoreAddress.of("azure://lectern/academy/" + prefix + "?endpoint=" + service);
    }

    private static URI start() {
        // Wires fail on purpose here, and it tells each time at length.
        ((Logger) LoggerFactory.getLogger("com.azure")).setLevel(Level.OFF);
        try {
            Path log = Files.createDirectories(Path.of("target"))
                    .resolve("azurite-" + ProcessHandle.current().pid() + ".log");
            URI address = URI.create("http://127.0.0.1:" + TestServer.freePort());
            TestServer.start(
                    address,
                    log,
                    Map.of("AZURITE_ACCOUNTS", "lectern:" + KEY),
                    "node",
                    PROGRAM.toString(),
                    "--blobHost",
                    "127.0.0.1",
                    "--blobPort",
                    "" + address.getPort(),
                    "--inMemoryPersistence",
                    "--skipApiVersionCheck",
                    "--disableTelemetry",
                    "--silent");
            AzureClients.of(address(address, "any"), KEYS, Patience.USUAL).create();
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
