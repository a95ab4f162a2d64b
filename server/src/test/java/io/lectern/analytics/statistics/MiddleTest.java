package io.lectern.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MiddleTest {

    @Test
    void itIsTheOneInTheMiddleOrBetweenTheTwo() {
        assertThat(Middle.of(List.of())).isEmpty();
        assertThat(Middle.of(List.of(7))).hasValue(7);
        assertThat(Middle.of(List.of(100, 0, 10))).hasValue(10);
        assertThat(Middle.of(List.of(100, 0, 10, 15))).hasValue(12.5);
    }

    @RepeatedTest(50)
    void asManyAreBelowAsAbove(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(30); i++) {
            values.add(random.nextInt(101));
        }
        double middle = Middle.of(values).orElseThrow();
        assertThat(values.stream().filter(v -> v < middle).count()).isLessThanOrEqualTo(values.size() / 2);
        assertThat(values.stream().filter(v -> v > middle).count()).isLessThanOrEqualTo(values.size() / 2);
        Collections.shuffle(values, random);
        assertThat(Middle.of(values)).hasValue(middle);
    }
}
