package io.lectern.operations.bench;

import io.lectern.media.storage.CopyTally;
import io.lectern.media.storage.ObjectStore;
import io.lectern.media.storage.ObjectStores;
import io.lectern.media.storage.Sha256;
import io.lectern.media.storage.StoreAddress;
import io.lectern.media.storage.StoreCopy;
import io.lectern.operations.bench.Figure.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How fast files move from one store to another: small ones, where each costs a request and what is done for it counts more than
 * its bytes. Everything is compared with its hash when it is read and written, and read back in the end.
 */
final class FileCopying implements Measurement {

    /** Names another store to copy into; without it a folder of this machine. What was copied into it stays there. */
    private static final String TARGET = "LECTERN_BENCH_FILES";

    private static final int FILES = 10_000;
    private static final int LARGEST = 16_000;
    private static final int AT_ONCE = 16;

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        try (var scratch = ScratchFolder.make()) {
            StoreAddress source = new StoreAddress.Folder(scratch.path().resolve("from"));
            StoreAddress target = Optional.ofNullable(System.getenv(TARGET))
                    .map(StoreAddress::of)
                    .orElseGet(() -> new StoreAddress.Folder(scratch.path().resolve("to")));
            try (ObjectStore from = ObjectStores.open(source, System.getenv());
                    ObjectStore to = ObjectStores.open(target, System.getenv())) {
                report.say(String.format(Locale.ROOT, "making %,d files of up to %,d bytes ...", FILES, LARGEST));
                fill(from, scratch.path());
                report.say("copying them from " + source + " to " + target + ", " + AT_ONCE + " at once ...");
                double perSecond = FILES / seconds(from, to, scratch.path(), FILES);
                report.say("the same command again, with nothing left to copy ...");
                report.say(String.format(Locale.ROOT, "  %.1f s", seconds(from, to, scratch.path(), 0)));
                return List.of(new Figure.Value("copy_files_per_second", Unit.COUNT, perSecond, 1, null));
            }
        }
    }

    private static void fill(ObjectStore store, Path folder) throws IOException, InterruptedException {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> hands = IntStream.range(0, AT_ONCE)
                    .<Callable<Void>>mapToObj(
                            hand -> () -> fill(store, Files.createTempFile(folder, "draft", null), hand))
                    .toList();
            for (Future<Void> hand : executor.invokeAll(hands)) {
                hand.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static @Nullable Void fill(ObjectStore store, Path draft, int seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < FILES / AT_ONCE; i++) {
            byte[] content = new byte[100 + random.nextInt(LARGEST - 100)];
            random.nextBytes(content);
            Files.write(draft, content);
            store.put(Sha256.of(draft), draft);
        }
        return null;
    }

    private static double seconds(ObjectStore from, ObjectStore to, Path drafts, int expected)
            throws IOException, InterruptedException {
        long started = System.nanoTime();
        CopyTally tally = new StoreCopy(from, to, drafts, AT_ONCE, expected > 0).run();
        if (tally.copied() != expected || tally.failed() > 0) {
            throw new IOException("copied " + tally.copied() + " of " + expected + ": " + tally.failures());
        }
        return Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
    }
}
