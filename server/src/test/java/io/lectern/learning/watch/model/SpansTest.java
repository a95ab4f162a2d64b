package io.lectern.learning.watch.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spans against the plainest way to say the same: a bit for each millisecond. */
class SpansTest {

    private static final int LENGTH = 120;
    private static final int ROUNDS = 5000;

    private final Random random = new Random(11);

    private List<Span> some() {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int from = random.nextInt(LENGTH - 1);
            spans.add(new Span(from, from + 1 + random.nextInt(LENGTH - from)));
        }
        return spans;
    }

    private static BitSet bits(List<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(span -> bits.set((int) span.from(), (int) span.to()));
        return bits;
    }

    @Test
    void eachMomentCountsOnceInWhateverOrderItWasPlayed() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Span> played = some();
            Spans spans = Spans.of(played);
            assertThat(bits(spans.all())).isEqualTo(bits(played));
            assertThat(spans.total()).isEqualTo(bits(played).cardinality());
            assertThat(spans.and(spans)).isEqualTo(spans);
            assertThat(Spans.of(spans.all())).isEqualTo(spans);
            List<Span> shuffled = new ArrayList<>(played);
            Collections.shuffle(shuffled, random);
            assertThat(Spans.of(shuffled)).isEqualTo(spans);
            for (int s = 1; s < spans.all().size(); s++) {
                assertThat(spans.all().get(s).from())
                        .isGreaterThan(spans.all().get(s - 1).to());
            }
        }
    }

    @Test
    void putTogetherAndTakenAwayTheyAreWhatSetsAre() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Span> a = some();
            List<Span> b = some();
            BitSet both = bits(a);
            both.or(bits(b));
            assertThat(bits(Spans.of(a).and(Spans.of(b)).all())).isEqualTo(both);
            assertThat(Spans.of(a).and(Spans.of(b))).isEqualTo(Spans.of(b).and(Spans.of(a)));
            BitSet without = bits(a);
            without.andNot(bits(b));
            assertThat(bits(Spans.of(a).without(Spans.of(b)).all())).isEqualTo(without);
        }
    }

    @Test
    void theBeginningOfThemIsAsLongAsItMayBe() {
        for (int i = 0; i < ROUNDS; i++) {
            Spans spans = Spans.of(some());
            int most = random.nextInt(LENGTH);
            Spans first = spans.first(most);
            assertThat(first.total()).isEqualTo(Math.min(most, spans.total()));
            assertThat(first.without(spans)).isEqualTo(Spans.NONE);
            assertThat(first.and(spans.without(first))).isEqualTo(spans);
            BitSet before = bits(spans.all());
            before.clear(most, LENGTH + 1);
            assertThat(bits(spans.before(most).all())).isEqualTo(before);
        }
    }

    @Test
    void spansAreAsGoodAsWhatTheyCover() {
        Spans one = Spans.of(List.of(new Span(0, 5), new Span(5, 9)));
        assertThat(one)
                .isEqualTo(Spans.of(List.of(new Span(0, 9))))
                .hasSameHashCodeAs(Spans.of(List.of(new Span(0, 9))));
        assertThat(one).isNotEqualTo(Spans.of(List.of(new Span(0, 8)))).isNotEqualTo(Spans.NONE);
        assertThat(one).hasToString("[Span[from=0, to=9]]");
    }

    @Test
    void aStretchHasALength() {
        assertThatThrownBy(() -> new Span(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
