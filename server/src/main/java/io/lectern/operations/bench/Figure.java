package io.lectern.operations.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One measured figure, with the limit it is held against if there is one. */
sealed interface Figure {

    String name();

    Unit unit();

    /** Many measurements. @param limits the highest p50 and p95 that are good enough */
    record Spread(
            String name,
            Unit unit,
            Percentiles values,
            @Nullable Double p50Limit,
            @Nullable Double p95Limit) implements Figure {}

    /** One value. @param n of how many measurements it is the median */
    record Value(
            String name,
            Unit unit,
            double value,
            int n,
            @Nullable Double limit) implements Figure {}

    /** What a figure is counted in. */
    enum Unit {
        MS("ms"),
        MIB("MiB"),
        PERCENT("%"),
        COUNT("");

        private final String text;

        Unit(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** The line that programs read. */
    default String json(String bench, String load) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bench", bench);
        line.put("figure", name());
        switch (this) {
            case Spread spread -> {
                line.put("p50", rounded(spread.values().at(50)));
                line.put("p95", rounded(spread.values().at(95)));
                line.put("unit", unit().toString());
                line.put("n", spread.values().count());
            }
            case Value value -> {
                line.put("value", rounded(value.value()));
                line.put("unit", unit().toString());
                line.put("n", value.n());
            }
        }
        line.put("load", load);
        return JsonMapper.shared().writeValueAsString(line);
    }

    /** Whole numbers from ten on, one decimal below. */
    static Number rounded(double value) {
        if (Math.abs(value) >= 10) {
            return Math.round(value);
        }
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
