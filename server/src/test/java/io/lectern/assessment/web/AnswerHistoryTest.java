package io.lectern.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.Score;
import io.lectern.assessment.marking.Regrade;
import io.lectern.assessment.marking.Regrade.Change;
import io.lectern.assessment.marking.Regrade.Outcome;
import io.lectern.assessment.web.RegradeController.AnswerHistory;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerHistoryTest {

    private final UUID marked = Ids.next();
    private final UUID waiting = Ids.next();
    private final Regrade regrade = new Regrade(
            Ids.next(),
            null,
            Ids.next(),
            Ids.next(),
            Ids.next(),
            2,
            Ids.next(),
            Instant.parse("2026-11-23T09:00:00Z"),
            new Regrade.Changes(List.of(
                    change(marked, score(1, 4), false, score(3, 4), true),
                    change(waiting, Score.NOTHING, null, Score.NOTHING, null))));

    private static Score score(int earned, int possible) {
        return new Score(BigDecimal.valueOf(earned), BigDecimal.valueOf(possible));
    }

    private static Change change(
            UUID attempt, Score from, @Nullable Boolean passedBefore, Score to, @Nullable Boolean passed) {
        var before = new Outcome(score(0, 2), from, passedBefore);
        return new Change(attempt, Ids.next(), 1, 1, before, new Outcome(score(2, 2), to, passed));
    }

    @Test
    void tellsWhatTheResultWasBefore() {
        assertThat(AnswerHistory.of(marked, regrade, true)).singleElement().satisfies(kept -> {
            assertThat(Objects.requireNonNull(kept.before()).percent()).isEqualByComparingTo("25");
            assertThat(Objects.requireNonNull(kept.after()).percent()).isEqualByComparingTo("75");
            assertThat(kept.item()).isNotNull();
        });
        assertThat(AnswerHistory.of(marked, regrade, false)).singleElement().matches(kept -> kept.item() == null);
    }

    @Test
    void whereThereWasNoResultItTellsNoneAndNotZeroPercent() {
        assertThat(AnswerHistory.of(waiting, regrade, true))
                .singleElement()
                .matches(kept -> kept.before() == null && kept.after() == null);
    }
}
