package io.lectern.accounts.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what is no longer needed: old sign-ins, expired links and counters. */
@Component
class Tidying {

    private static final Duration SIGN_INS_KEPT = Duration.ofDays(90);

    private final SignInRecords records;
    private final AccountLinks links;
    private final AttemptCounters counters;
    private final Clock clock;

    Tidying(SignInRecords records, AccountLinks links, AttemptCounters counters, Clock clock) {
        this.records = records;
        this.links = links;
        this.counters = counters;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "accounts-tidying")
    void tidy() {
        Instant now = clock.instant();
        records.deleteByAtBefore(now.minus(SIGN_INS_KEPT));
        links.deleteByExpiresAtBefore(now);
        counters.deleteByExpiresAtBefore(now);
    }
}
