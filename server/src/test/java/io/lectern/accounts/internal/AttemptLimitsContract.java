package io.lectern.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lectern.accounts.AccountProblem;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class AttemptLimitsContract {

    @OnPostgres
    static class OnPostgresTest extends AttemptLimitsContract {}

    @OnMongo
    static class OnMongoTest extends AttemptLimitsContract {}

    @Autowired
    AttemptCounters counters;

    private Instant now = Instant.parse("2030-03-03T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final String account = Ids.next() + "@example.org";
    private final Client client = new Client("2001:db8::" + Ids.next(), "Test");

    @Test
    void eachFailureAfterTheFifthDoublesTheWaitUpToAQuarterOfAnHour() {
        var limits = new AttemptLimits(counters, clock);
        for (int i = 0; i < 4; i++) {
            limits.signInFailed(account, client);
        }
        assertThatCode(() -> limits.requireMaySignIn(account, client)).doesNotThrowAnyException();
        limits.signInFailed(account, client);
        assertThat(wait(limits)).isEqualTo(30);
        now = now.plusSeconds(31);
        assertThatCode(() -> limits.requireMaySignIn(account, client)).doesNotThrowAnyException();
        limits.signInFailed(account, client);
        assertThat(wait(limits)).isEqualTo(60);
        assertThat(AttemptLimits.waitAfter(100)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theRightPasswordOrADayOfRestMakesItAllForgotten() {
        var limits = new AttemptLimits(counters, clock);
        for (int i = 0; i < 5; i++) {
            limits.signInFailed(account, client);
        }
        limits.signInSucceeded(account);
        limits.signInFailed(account, client);
        assertThatCode(() -> limits.requireMaySignIn(account, client)).doesNotThrowAnyException();
        for (int i = 0; i < 4; i++) {
            limits.signInFailed(account, client);
        }
        now = now.plus(Duration.ofHours(25));
        limits.signInFailed(account, client);
        assertThatCode(() -> limits.requireMaySignIn(account, client)).doesNotThrowAnyException();
    }

    @Test
    void oneAddressCannotTryManyAccounts() {
        var limits = new AttemptLimits(counters, clock);
        for (int i = 0; i < AttemptLimits.FAILURES_PER_ADDRESS; i++) {
            limits.signInFailed("a" + i + account, client);
        }
        assertThat(wait(limits)).isPositive();
        now = now.plus(Duration.ofMinutes(10));
        assertThatCode(() -> limits.requireMaySignIn(account, client)).doesNotThrowAnyException();
    }

    @Test
    void attemptsAtTheSameMomentAreAllCounted() {
        var id = Ids.next();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.submit(() -> counters.add(id, now, now.plusSeconds(60)));
            }
        }
        assertThat(counters.findById(id).orElseThrow().count()).isEqualTo(20);
        assertThat(counters.deleteByExpiresAtBefore(now.plusSeconds(61))).isPositive();
        assertThat(counters.findById(id)).isEmpty();
    }

    private long wait(AttemptLimits limits) {
        var problem = catchThrowableOfType(
                AccountProblem.TooManyAttempts.class, () -> limits.requireMaySignIn(account, client));
        return problem.property("retryAfterSeconds") instanceof Long seconds ? seconds : -1;
    }

    @Test
    void aCounterThatIsTakenAwayBeginsAnew() {
        var id = Ids.next();
        counters.add(id, now, now.plusSeconds(60));
        assertThat(counters.add(id, now, now.plusSeconds(60))).isEqualTo(2);
        counters.deleteById(id);
        assertThat(counters.findById(id)).isEmpty();
        assertThat(counters.add(id, now, now.plusSeconds(60))).isEqualTo(1);
    }
}
