package io.lectern.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.operations.bench.Figure.Unit;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final String LOAD = "2 cores, load 0.8";

    @Test
    void percentilesAreValuesThatWereMeasured() {
        Percentiles hundred = Percentiles.of(
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());
        assertThat(hundred.at(50)).isEqualTo(50);
        assertThat(hundred.at(95)).isEqualTo(95);
        assertThat(hundred.at(100)).isEqualTo(100);
        assertThat(hundred.at(0)).isEqualTo(1);
        assertThat(Percentiles.of(List.of(7.0)).at(95)).isEqualTo(7);
        assertThat(Percentiles.of(List.of(3.0, 1.0, 2.0)).at(50)).isEqualTo(2);
    }

    @Test
    void nothingMeasuredIsNoFigure() {
        Percentiles none = Percentiles.of(List.of());
        assertThatThrownBy(() -> none.at(50)).hasMessage("nothing was measured");
    }

    @Test
    void aSpreadIsOneLineOfJson() {
        var spread = new Figure.Spread(
                "question_to_first_audio", Unit.MS, Percentiles.of(List.of(310.4, 539.6)), 450.0, 800.0);
        assertThat(spread.json("tutor", LOAD))
                .isEqualTo("{\"bench\":\"tutor\",\"figure\":\"question_to_first_audio\",\"p50\":310,\"p95\":540,"
                        + "\"unit\":\"ms\",\"n\":2,\"load\":\"2 cores, load 0.8\"}");
    }

    @Test
    void aSingleValueSaysValue() {
        var value = new Figure.Value("rss_idle", Unit.MIB, 398.2, 3, 450.0);
        assertThat(value.json("startup", LOAD))
                .isEqualTo("{\"bench\":\"startup\",\"figure\":\"rss_idle\",\"value\":398,\"unit\":\"MiB\",\"n\":3,"
                        + "\"load\":\"2 cores, load 0.8\"}");
    }

    @Test
    void smallValuesKeepADecimal() {
        assertThat(Figure.rounded(3.14159).toString()).isEqualTo("3.1");
        assertThat(Figure.rounded(10.6)).isEqualTo(11L);
    }

    @Test
    void theTableSaysWhatIsOverItsLimit() {
        var out = new ByteArrayOutputStream();
        var report = new Report("startup", new PrintStream(out, true, StandardCharsets.UTF_8));
        report.print(
                List.of(
                        new Figure.Value("ready_warm", Unit.MS, 4200, 3, 5000.0),
                        new Figure.Value("rss_idle", Unit.MIB, 460, 3, 450.0)),
                LOAD);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .anySatisfy(line -> assertThat(line).contains("ready_warm", "4200", "within 5000"))
                .anySatisfy(line -> assertThat(line).contains("rss_idle", "460", "OVER 450"))
                .anySatisfy(line -> assertThat(line).contains("measured with " + LOAD))
                .filteredOn(line -> line.startsWith("{"))
                .hasSize(2);
    }
}
