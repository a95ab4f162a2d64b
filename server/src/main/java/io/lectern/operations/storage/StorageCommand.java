package io.lectern.operations.storage;

import io.lectern.media.storage.CopyTally;
import io.lectern.media.storage.ObjectStore;
import io.lectern.media.storage.ObjectStores;
import io.lectern.media.storage.StoreAddress;
import io.lectern.media.storage.StoreCopy;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code ./lectern storage copy --from URL --to URL}. Ends with 0 when everything is in the other store, with 1 when something is
 * not, with 2 when it does not understand what it was told.
 */
public final class StorageCommand {

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream problems;
    private final boolean terminal;

    StorageCommand(Map<String, String> environment, PrintStream out, PrintStream problems, boolean terminal) {
        this.environment = environment;
        this.out = out;
        this.problems = problems;
        this.terminal = terminal;
    }

    public static void main(String[] arguments) throws InterruptedException {
        boolean terminal = System.console() != null && System.console().isTerminal();
        System.exit(new StorageCommand(System.getenv(), System.out, System.err, terminal).run(arguments));
    }

    int run(String... arguments) throws InterruptedException {
        CopyOptions options;
        try {
            options = CopyOptions.of(arguments);
        } catch (IllegalArgumentException e) {
            problems.println(e.getMessage());
            problems.println(CopyOptions.USAGE);
            return 2;
        }
        try {
            return copy(options);
        } catch (IOException | IllegalArgumentException e) {
            problems.println("Nothing more was copied: " + e.getMessage());
            problems.println("What was copied stays; the same command goes on from there.");
            return 1;
        }
    }

    private int copy(CopyOptions options) throws IOException, InterruptedException {
        // A folder is made when it is opened, and one that was made by a slip of the pen has nothing to copy.
        ObjectStores.problemOf(options.from(), environment).ifPresent(problem -> {
            throw new IllegalArgumentException("--from names " + options.from() + ": " + problem);
        });
        try (ObjectStore from = open("--from", options.from());
                ObjectStore to = open("--to", options.to())) {
            Path drafts = Path.of(System.getProperty("java.io.tmpdir"));
            var copy = new StoreCopy(from, to, drafts, options.atOnce(), options.reading());
            out.println("from " + options.from() + " to " + options.to() + ", " + options.atOnce() + " at once");
            CopyTally tally;
            try (var display = new CopyDisplay(copy::tally, out, terminal)) {
                display.start();
                tally = copy.run();
            }
            return conclude(tally);
        }
    }

    private ObjectStore open(String option, StoreAddress address) throws IOException {
        try {
            return ObjectStores.open(address, environment);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
        }
    }

    private int conclude(CopyTally tally) {
        out.println(CopyDisplay.summary(tally));
        if (tally.there() + tally.missing() == 0) {
            out.println("The store to copy from is empty. Is its prefix right?");
        }
        if (tally.failed() == 0) {
            return 0;
        }
        tally.failures().forEach(problems::println);
        problems.println(tally.failed() + " could not be copied. The same command tries them again.");
        return 1;
    }
}
