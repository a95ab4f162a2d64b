package io.lectern.learning.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.cards.schedule.CardState.Phase;
import io.lectern.learning.cards.schedule.Rating;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** When cards come back, and what a review counts. */
abstract class CardReviewsContract extends DeckOfALesson {

    @OnPostgres
    static class OnPostgresTest extends CardReviewsContract {}

    @OnMongo
    static class OnMongoTest extends CardReviewsContract {}

    @Test
    void aRestedCardComesBackOnTheMorningOfItsDay() {
        complete();
        UUID card = toTake().getFirst().id();
        Instant now = clock.instant();
        CardStudy met = rate(card, Rating.GOOD, now);
        assertThat(met.state().phase()).isEqualTo(Phase.LEARNING);
        assertThat(met.dueAt()).isEqualTo(now.plus(Duration.ofMinutes(10)));
        assertThat(toTake()).extracting(Held::id).contains(card).last().isEqualTo(card);
        CardStudy known = rate(card, Rating.GOOD, now.plusMillis(1));
        StudyDays riyadh = StudyDays.in("Asia/Riyadh");
        assertThat(known.dueAt()).isEqualTo(riyadh.startOf(riyadh.dayOf(now) + 2));
        assertThat(toTake()).extracting(Held::id).doesNotContain(card);
        assertThat(studies.findByPersonIdAndCardId(student.userId(), card)).contains(known);
    }

    @Test
    void oneShowingCountsOnceHoweverOftenItIsSent() throws InterruptedException, ExecutionException {
        complete();
        UUID card = toTake().getFirst().id();
        var given = new ReviewCards.Given(Ids.next(), card, Rating.GOOD, clock.instant(), 900);
        List<Callable<List<CardStudy>>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(() -> review.record(student, List.of(given, given)));
        }
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<CardStudy>> click : tabs.invokeAll(clicks)) {
                assertThat(click.get().getFirst().reviews()).hasSize(1);
            }
        }
        assertThat(read.mine(student).reviewedToday()).isEqualTo(1);
        assertThat(read.mine(student).startedToday()).isEqualTo(1);
    }

    @Test
    void reviewsOfTwoDevicesAreTakenInTheOrderOfTime() {
        complete();
        UUID first = toTake().get(0).id();
        UUID second = toTake().get(1).id();
        Instant start = clock.instant().minus(Duration.ofDays(9));
        Instant later = start.plus(Duration.ofDays(2));
        Instant last = start.plus(Duration.ofDays(5));
        rate(first, Rating.EASY, start);
        rate(first, Rating.GOOD, later);
        CardStudy inOrder = rate(first, Rating.AGAIN, last);
        rate(second, Rating.AGAIN, last);
        rate(second, Rating.EASY, start);
        CardStudy late = rate(second, Rating.GOOD, later);
        assertThat(late.state()).isEqualTo(inOrder.state());
        assertThat(late.reviews()).extracting(CardReview::at).containsExactly(start, later, last);
        assertThat(late.startedAt()).isEqualTo(start);
    }

    @Test
    void aWrongClockOfADeviceMovesNothingIntoTheFuture() {
        complete();
        UUID card = toTake().getFirst().id();
        Instant before = clock.instant();
        CardStudy study = rate(card, Rating.GOOD, before.plus(Duration.ofDays(300)));
        assertThat(study.reviews().getFirst().at()).isBetween(before, clock.instant());
        study = rate(card, Rating.GOOD, Instant.EPOCH);
        assertThat(study.reviews().getFirst().at()).isBetween(before, clock.instant());
    }

    @Test
    void onlySoManyNewCardsAreBegunADay() {
        complete();
        review.setPace(student, 3);
        assertThat(read.mine(student).fresh()).isEqualTo(3);
        rate(toTake().getFirst().id(), Rating.EASY, clock.instant());
        assertThat(read.mine(student).fresh()).isEqualTo(2);
        review.setPace(student, 0);
        assertThat(toTake()).isEmpty();
        assertThat(paces.findById(student.userId()).orElseThrow().newPerDay()).isZero();
    }

    @Test
    void aCardForgottenAgainAndAgainIsSetAside() {
        complete();
        UUID card = toTake().getFirst().id();
        Instant at = clock.instant().minus(Duration.ofDays(100));
        rate(card, Rating.EASY, at);
        CardStudy study = null;
        for (int i = 1; i <= CardStudy.LEECH; i++) {
            at = at.plus(Duration.ofDays(5));
            study = rate(card, Rating.AGAIN, at);
            if (i < CardStudy.LEECH) {
                study = rate(card, Rating.GOOD, at.plus(Duration.ofHours(1)));
            }
        }
        assertThat(study)
                .isNotNull()
                .satisfies(last -> assertThat(last.isLeech()).isTrue());
        assertThat(toTake()).extracting(Held::id).doesNotContain(card);
        assertThat(read.mine(student).aside()).extracting(Held::id).containsExactly(card);
        review.suspend(student, card, false);
        assertThat(rate(card, Rating.GOOD, at.plus(Duration.ofHours(1))).suspended())
                .isFalse();
    }

    @Test
    void aCardCanBeSetAsideBeforeItIsBegun() {
        complete();
        UUID card = toTake().getFirst().id();
        review.suspend(student, card, true);
        review.suspend(student, card, true);
        assertThat(toTake()).extracting(Held::id).doesNotContain(card);
        assertThat(read.mine(student).startedToday()).isZero();
        review.suspend(student, card, false);
        assertThat(toTake()).extracting(Held::id).contains(card);
        assertThatThrownBy(() -> review.suspend(student, Ids.next(), true)).isInstanceOf(GeneralProblem.NotFound.class);
    }
}
