package io.lectern.operations.bench;

import java.io.IOException;
import java.net.http.HttpClient;

/** A server of a measurement's own, with the demo academy in a folder that disappears with it. */
record DemoServer(ScratchFolder folder, LecternProcess process, HttpClient http) implements AutoCloseable {

    /** @param properties Spring properties as {@code --name=value} */
    static DemoServer start(String... properties) throws IOException, InterruptedException {
        ScratchFolder folder = ScratchFolder.make();
        LecternProcess process = LecternProcess.start(folder.path(), properties);
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new DemoServer(folder, process, http);
    }

    DemoSchool school() throws IOException, InterruptedException {
        return new DemoSchool(http, process.address());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try (folder;
                process) {
            http.close();
        }
    }
}
