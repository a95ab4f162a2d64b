package io.lectern.operations.bench;

import io.lectern.operations.bench.Figure.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long a start takes, and what a server that has nothing to do keeps in memory: with an empty folder, where the
 * database and the demo academy are made, and again with what is there then.
 */
final class StartupBench implements Measurement {

    private static final int WARM_STARTS = 3;
    private static final int SETTLE_SECONDS = 20;
    private static final double COLD_LIMIT = 12_000;
    private static final double WARM_LIMIT = 5_000;
    private static final double MEMORY_LIMIT = 450;

    @Override
    public List<Figure> measure(Report report) throws IOException, InterruptedException {
        try (var folder = ScratchFolder.make()) {
            report.say("a start in an empty folder ...");
            double cold = start(folder.path(), report).readyMillis();
            List<Double> warm = new ArrayList<>();
            List<Double> warmCpu = new ArrayList<>();
            List<Double> memory = new ArrayList<>();
            for (int i = 1; i <= WARM_STARTS; i++) {
                report.say("start " + i + " of " + WARM_STARTS + " with data, then " + SETTLE_SECONDS + " s idle ...");
                Start start = start(folder.path(), report);
                warm.add(start.readyMillis());
                warmCpu.add(start.cpuMillis());
                memory.add(start.memory());
            }
            return List.of(
                    new Figure.Value("ready_cold", Unit.MS, cold, 1, COLD_LIMIT),
                    new Figure.Value("ready_warm", Unit.MS, median(warm), WARM_STARTS, WARM_LIMIT),
                    new Figure.Value("ready_warm_cpu", Unit.MS, median(warmCpu), WARM_STARTS, null),
                    new Figure.Value("rss_idle", Unit.MIB, median(memory), WARM_STARTS, MEMORY_LIMIT));
        }
    }

    /** What one start showed. */
    private record Start(double readyMillis, double cpuMillis, double memory) {}

    private static Start start(Path data, Report report) throws IOException, InterruptedException {
        try (var server = LecternProcess.start(data)) {
            double cpu = server.cpu().toMillis();
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            var start = new Start(server.readyMillis(), cpu, server.memory());
            report.say(String.format(
                    Locale.ROOT,
                    "  ready after %.0f ms (%.0f ms of processor time), %.0f MiB",
                    start.readyMillis(),
                    start.cpuMillis(),
                    start.memory()));
            return start;
        }
    }

    private static double median(List<Double> values) {
        return Percentiles.of(values).at(50);
    }
}
