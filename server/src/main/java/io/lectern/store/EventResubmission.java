package io.lectern.store;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives an event to its listener once more when that failed, or died before it was done; a listener that fell silent counts as
 * failed after the time set under {@code spring.modulith.events.staleness}. Listeners therefore meet an event more than once.
 */
@Component
public class EventResubmission {

    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final FailedEventPublications failed;

    EventResubmission(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @SchedulerLock(name = "store-event-resubmission")
    public void resubmit() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(BATCH).withMinAge(PAUSE));
    }
}
