package io.lectern.learning.watch.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.learning.watch.model.Share.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void longVideosWeighMoreAndNothingIsRoundedUp() {
        assertThat(Share.of(List.of())).isZero();
        assertThat(Share.of(List.of(new Part(60_000, 100_000), new Part(0, 20_000))))
                .isEqualTo(50);
        assertThat(Share.of(List.of(new Part(79_999, 100_000)))).isEqualTo(79);
        assertThat(Share.of(List.of(new Part(98_999, 100_000)))).isEqualTo(98);
    }

    @Test
    void aHundredIsEveryVideoToItsEndGiveOrTakeAMoment() {
        assertThat(Share.of(List.of(new Part(99_000, 100_000)))).isEqualTo(100);
        assertThat(Share.of(List.of(new Part(3000, 4000)))).isEqualTo(100);
        assertThat(Share.of(List.of(new Part(1_000_000, 1_000_000), new Part(2000, 4000))))
                .isEqualTo(99);
    }
}
