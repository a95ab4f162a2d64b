package io.lectern.operations.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A server that is killed and started again on the same data, where its clients find it again. */
final class ServerRestarts implements AutoCloseable {

    private final Path data;
    private final URI address;
    private volatile LecternProcess current;
    private volatile Duration cpuBefore = Duration.ZERO;

    /** @param properties of the first start only */
    ServerRestarts(Path data, String... properties) throws IOException, InterruptedException {
        this.data = data;
        this.current = LecternProcess.start(data, properties);
        this.address = current.address();
    }

    URI address() {
        return address;
    }

    LecternProcess current() {
        return current;
    }

    /** Processor time of all of them so far. */
    Duration cpu() {
        return cpuBefore.plus(current.cpu());
    }

    /** Kills it at these moments after the start and starts it again each time. */
    void killAt(long start, List<Duration> moments) {
        try {
            for (Duration moment : moments) {
                ExamBench.sleepUntil(start, moment);
                cpuBefore = cpu();
                current.kill();
                current = LecternProcess.start(data, address.getPort(), "--lectern.demo=false");
            }
        } catch (IOException e) {
            throw new IllegalStateException("the server did not start again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        current.close();
    }
}
