package io.lectern.accounts.internal;

import java.time.Clock;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what is no longer needed: expired links and counters. */
@Component
class Tidying {

    private final AccountLinks links;
    private final AttemptCounters counters;
    private final Clock clock;

    Tidying(AccountLinks links, AttemptCounters counters, Clock clock) {
        this.links = links;
        this.counters = counters;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    @SchedulerLock(name = "accounts-tidying")
    void tidy() {
        Instant now = clock.instant();
        links.deleteByExpiresAtBefore(now);
        counters.deleteByExpiresAtBefore(now);
    }
}
