package io.lectern.media.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One real service that speaks S3, in a process of its own, for all tests of a run. It checks signatures as Amazon does. */
final class TestS3 {

    static final String BUCKET = "academy";
    static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "lectern", "AWS_SECRET_ACCESS_KEY", "only-here");

    private static final URI ADDRESS = start();

    private TestS3() {}

    static URI address() {
        return ADDRESS;
    }

    static String text(URI service, String prefix) {
        return "s3://" + BUCKET + "/" + prefix + "?endpoint=" + service;
    }

    static ObjectStore store(URI service, String prefix, Patience patience) {
        var address = (StoreAddress.S3) StoreAddress.of(text(service, prefix));
        return new S3ObjectStore(address, KEYS, patience);
    }

    private static URI start() {
        try {
            Path folder = Files.createDirectories(
                    Path.of("target", "s3-" + ProcessHandle.current().pid()));
            Files.createDirectories(folder.resolve("data").resolve(BUCKET));
            URI address = URI.create("http://127.0.0.1:" + TestServer.freePort());
            Path settings = Files.writeString(folder.resolve("s3proxy.conf"), """
                    s3proxy.endpoint=%s
                    s3proxy.authorization=aws-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """.formatted(
                            address,
                            KEYS.get("AWS_ACCESS_KEY_ID"),
                            KEYS.get("AWS_SECRET_ACCESS_KEY"),
                            folder.resolve("data").toAbsolutePath()));
            TestServer.startJar(
                    address,
                    folder.resolve("log"),
                    Path.of("target", "stores", "s3proxy.jar"),
                    List.of(),
                    "--properties",
                    settings.toString());
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
