package io.lectern.operations.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BufferTest {

    private final Buffer buffer = new Buffer();

    @Test
    void waitingForTheVeryFirstIsNoStall() {
        buffer.arrived(7, 4);
        buffer.arrived(10, 4);
        assertThat(buffer.stalls()).isZero();
        assertThat(buffer.least()).isEqualTo(1);
        assertThat(buffer.ahead()).isEqualTo(5);
    }

    @Test
    void whatIsPlayedBeforeMoreArrivesIsAStallAsLongAsTheWaiting() {
        buffer.arrived(0, 4);
        buffer.arrived(6, 4);
        buffer.arrived(9, 4);
        assertThat(buffer.stalls()).isEqualTo(1);
        assertThat(buffer.stalled()).isEqualTo(2);
        assertThat(buffer.least()).isZero();
    }

    @Test
    void whoWaitsAtTheEndHasStalledToo() {
        buffer.arrived(0, 4);
        buffer.end(9);
        assertThat(buffer.stalls()).isEqualTo(1);
    }
}
