package io.lectern.operations.storage;

import io.lectern.media.storage.CopyTally;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Shows how far a copy is: a bar that grows in a terminal, a line now and then elsewhere. */
final class CopyDisplay implements AutoCloseable {

    private static final int WIDTH = 24;
    private static final Duration FRAME = Duration.ofMillis(200);
    private static final Duration LINE = Duration.ofSeconds(10);
    private static final double MB = 1e6;

    private final Supplier<CopyTally> tally;
    private final PrintStream out;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private final Thread drawing = Thread.ofVirtual().unstarted(this::draw);

    CopyDisplay(Supplier<CopyTally> tally, PrintStream out, boolean terminal) {
        this.tally = tally;
        this.out = out;
        this.terminal = terminal;
    }

    void start() {
        drawing.start();
    }

    private void draw() {
        try {
            while (true) {
                Thread.sleep(terminal ? FRAME : LINE);
                String line = line(tally.get(), Duration.ofNanos(System.nanoTime() - started));
                out.print(terminal ? "\r\u001b[K" + line : line + "\n");
                out.flush();
            }
        } catch (InterruptedException e) {
            if (terminal) {
                out.print("\r\u001b[K");
            }
        }
    }

    /** Nothing is drawn after this. */
    @Override
    public void close() throws InterruptedException {
        drawing.interrupt();
        drawing.join();
    }

    static String line(CopyTally tally, Duration passed) {
        if (!tally.compared()) {
            return String.format(
                    Locale.ROOT,
                    "looking at what is there: %,d files, %,d of them to copy",
                    tally.there() + tally.missing(),
                    tally.missing());
        }
        double share = tally.missingBytes() == 0 ? 1 : Math.min(1, tally.copiedBytes() / (double) tally.missingBytes());
        int full = (int) (share * WIDTH);
        double seconds = Math.max(0.001, passed.toMillis() / 1000.0);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %%  %,d of %,d files, %,.0f of %,.0f MB, %,.0f files/s%s",
                "#".repeat(full),
                "-".repeat(WIDTH - full),
                (int) (share * 100),
                tally.copied(),
                tally.missing(),
                tally.copiedBytes() / MB,
                tally.missingBytes() / MB,
                tally.copied() / seconds,
                tally.failed() == 0 ? "" : ", " + tally.failed() + " failed");
    }

    static String summary(CopyTally tally) {
        return String.format(
                Locale.ROOT,
                "%,d files copied (%,.1f MB), %,d were there already%s%s.",
                tally.copied(),
                tally.copiedBytes() / MB,
                tally.there(),
                tally.damaged() == 0
                        ? ""
                        : String.format(Locale.ROOT, ", %d of them damaged and made whole", tally.damaged()),
                tally.gone() == 0 ? "" : String.format(Locale.ROOT, ", %d were deleted meanwhile", tally.gone()));
    }
}
