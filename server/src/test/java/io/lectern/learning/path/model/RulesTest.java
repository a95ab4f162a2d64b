package io.lectern.learning.path.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What teachers may say, in the one way it is kept. */
class RulesTest {

    private static final UUID PLACE = Ids.next();

    @Test
    void oneWayAloneIsNoChoice() {
        assertThat(new CompletionRule(List.of(Way.READ, Way.READ), true, 80)).isEqualTo(CompletionRule.USUAL);
        assertThat(new CompletionRule(List.of(Way.READ, Way.QUIZ), true, 80).any())
                .isTrue();
    }

    @Test
    void howMuchOfAClassCountsIsKeptWhereAClassDoes() {
        assertThat(new CompletionRule(List.of(Way.CLASS), false, 60).classShare())
                .isEqualTo(60);
        assertThat(new CompletionRule(List.of(Way.READ), false, 60)).isEqualTo(CompletionRule.USUAL);
    }

    @Test
    void howMuchOfTheVideosCountsIsMostOfThemUntilSomebodySaysSo() {
        assertThat(new CompletionRule(List.of(Way.WATCH), false, 80).enoughOfVideos())
                .isEqualTo(80);
        assertThat(new CompletionRule(List.of(Way.WATCH), false, 80, 55).enoughOfVideos())
                .isEqualTo(55);
        assertThat(new CompletionRule(List.of(Way.READ), false, 80, 55)).isEqualTo(CompletionRule.USUAL);
    }

    @Test
    void aGateKeepsSomethingClosedAsSoonAsAnythingIsNamed() {
        assertThat(new Gate(PLACE, null, null, List.of()).isOpen()).isTrue();
        assertThat(new Gate(PLACE, Instant.EPOCH, null, List.of()).isOpen()).isFalse();
        assertThat(new Gate(PLACE, null, 0, List.of()).isOpen()).isFalse();
        assertThat(new Gate(PLACE, null, null, List.of(Ids.next())).isOpen()).isFalse();
    }

    @Test
    void aCourseHoldsItsModulesAndTheirLessons() {
        UUID module = Ids.next();
        UUID lesson = Ids.next();
        var layout = new Layout(Map.of(module, List.of(lesson)));
        assertThat(layout.holds(module)).isTrue();
        assertThat(layout.holds(lesson)).isTrue();
        assertThat(layout.holds(PLACE)).isFalse();
    }
}
