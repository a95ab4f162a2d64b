package io.lectern.operations.bench;

import java.io.IOException;
import java.util.Map;

/** {@code ./lectern bench NAME}. Ends with 0 when everything could be measured, whether or not it is fast enough. */
public final class Bench {

    private static final Map<String, Measurement> BENCHES = Map.of(
            "startup",
            new StartupBench(),
            "http",
            new HttpBench(),
            "tutor",
            new TutorBench(),
            "room",
            new RoomBench(),
            "exam",
            new ExamBench(),
            "media",
            new MediaBench());

    private Bench() {}

    public static void main(String[] arguments) throws InterruptedException {
        String name = arguments.length == 1 ? arguments[0] : "";
        Measurement bench = BENCHES.get(name);
        if (bench == null) {
            System.err.println(
                    "bench measures one of: " + String.join(", ", new java.util.TreeSet<>(BENCHES.keySet())));
            System.exit(2);
            return;
        }
        var report = new Report(name, System.out);
        var load = new MachineLoad();
        try {
            report.print(bench.measure(report), load.text());
        } catch (IOException | RuntimeException e) {
            System.err.println("bench " + name + " could not measure: " + e);
            System.exit(1);
        }
        System.exit(0);
    }
}
