package io.lectern.operations.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints figures: a table for people, then a line of JSON for each. */
final class Report {

    private static final String ROW = "  %-26s %10s %10s %10s %6s %-5s %s%n";

    private final String bench;
    private final PrintStream out;

    Report(String bench, PrintStream out) {
        this.bench = bench;
        this.out = out;
    }

    void say(String text) {
        out.println(text);
    }

    void print(List<Figure> figures, String load) {
        out.printf(Locale.ROOT, ROW, "figure", "p50/value", "p95", "p99", "n", "unit", "");
        figures.forEach(this::row);
        out.println("  measured with " + load);
        figures.forEach(figure -> out.println(figure.json(bench, load)));
    }

    private void row(Figure figure) {
        switch (figure) {
            case Figure.Spread s ->
                out.printf(
                        Locale.ROOT,
                        ROW,
                        s.name(),
                        Figure.rounded(s.values().at(50)),
                        Figure.rounded(s.values().at(95)),
                        Figure.rounded(s.values().at(99)),
                        s.values().count(),
                        s.unit(),
                        held("p50", s.values().at(50), s.p50Limit())
                                + held("p95", s.values().at(95), s.p95Limit()));
            case Figure.Value v ->
                out.printf(
                        Locale.ROOT,
                        ROW,
                        v.name(),
                        Figure.rounded(v.value()),
                        "",
                        "",
                        v.n(),
                        v.unit(),
                        held("value", v.value(), v.limit()));
        }
    }

    private static String held(String what, double measured, @Nullable Double limit) {
        if (limit == null) {
            return "";
        }
        return String.format(
                Locale.ROOT, "%s %s %s ", what, measured <= limit ? "within" : "OVER", Figure.rounded(limit));
    }
}
