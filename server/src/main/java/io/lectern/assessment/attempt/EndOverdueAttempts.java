package io.lectern.assessment.attempt;

import java.time.Clock;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends attempts whose time is up, also those whose learner never came back. */
@Component
class EndOverdueAttempts {

    private static final Logger log = LoggerFactory.getLogger(EndOverdueAttempts.class);
    private static final int BATCH = 200;

    private final Attempts attempts;
    private final TakeAssessment take;
    private final Clock clock;

    EndOverdueAttempts(Attempts attempts, TakeAssessment take, Clock clock) {
        this.attempts = attempts;
        this.take = take;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT5S")
    @SchedulerLock(name = "assessment-overdue")
    void endAll() {
        List<Attempt> overdue = attempts.findByStateAndDueAtLessThanOrderByDueAt(
                AttemptState.RUNNING, clock.instant().minus(TakeAssessment.GRACE), Limit.of(BATCH));
        for (Attempt attempt : overdue) {
            try {
                take.endOverdue(attempt.id());
            } catch (RuntimeException e) {
                log.warn("attempt {} could not be ended; it is tried again", attempt.id(), e);
            }
        }
    }
}
