package io.lectern.media.storage;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Walks through the 256 beginnings of hashes, several at once. @param atOnce how many */
record HashStarts(int atOnce) {

    /** What is done with one. */
    interface Step {
        void with(String start) throws IOException, InterruptedException;
    }

    /** @throws IOException the first that a step throws; the others are then told to stop */
    void each(Step step) throws IOException, InterruptedException {
        Queue<String> waiting = new ConcurrentLinkedQueue<>(IntStream.range(0, 256)
                .mapToObj(i -> HexFormat.of().toHexDigits((byte) i))
                .toList());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var walkers = new ExecutorCompletionService<Void>(executor);
            for (int i = 0; i < atOnce; i++) {
                walkers.submit(() -> {
                    for (String start = waiting.poll(); start != null; start = waiting.poll()) {
                        step.with(start);
                    }
                    return null;
                });
            }
            try {
                for (int i = 0; i < atOnce; i++) {
                    walkers.take().get();
                }
            } catch (ExecutionException e) {
                throw failure(e.getCause());
            } finally {
                executor.shutdownNow();
            }
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case null, default -> new IOException(cause);
        };
    }
}
