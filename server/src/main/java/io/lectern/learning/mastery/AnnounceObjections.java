package io.lectern.learning.mastery;

import io.lectern.learning.events.ObjectionDecided;
import io.lectern.learning.events.ObjectionRaised;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the others what became of objections. The record of the learner carries each event until that is on its way, so what a
 * server could not announce before it died is announced by another one, and as the same event if it was on its way after all.
 */
@Component
class AnnounceObjections {

    /** Whoever has just written it down is about to announce it. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final LearnerMasteries masteries;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    AnnounceObjections(LearnerMasteries masteries, ApplicationEventPublisher events, Turns turns, Clock clock) {
        this.masteries = masteries;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /** Called within the transaction that has saved it. */
    LearnerMastery announce(LearnerMastery saved) {
        if (saved.toAnnounce().isEmpty()) {
            return saved;
        }
        saved.toAnnounce().forEach(next -> events.publishEvent(eventOf(saved, next)));
        return masteries.save(saved.announced());
    }

    /** Announces what a server that died has left unsaid. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    @SchedulerLock(name = "learning-objections")
    void catchUp() {
        Instant before = clock.instant().minus(GRACE);
        masteries
                .findByAnnounceSinceLessThan(before)
                .forEach(left -> turns.take(() -> masteries.findById(left.id()).map(this::announce)));
    }

    private static Object eventOf(LearnerMastery mastery, Announcement next) {
        return switch (next.kind()) {
            case RAISED ->
                new ObjectionRaised(next.event(), mastery.courseId(), mastery.personId(), next.skill(), next.at());
            case DECIDED ->
                new ObjectionDecided(next.event(), mastery.courseId(), mastery.personId(), next.skill(), next.at());
        };
    }
}
