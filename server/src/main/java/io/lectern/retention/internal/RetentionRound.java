package io.lectern.retention.internal;

import io.lectern.accounts.AcademyProfile;
import io.lectern.kernel.Ids;
import io.lectern.retention.KeptKind;
import io.lectern.retention.events.DeletionPlanned;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the rules, once a day: carries out what was reported and has had its days of grace, and reports what has become too old
 * since. Nothing is deleted that no report named.
 */
@Component
class RetentionRound {

    private static final Logger log = LoggerFactory.getLogger(RetentionRound.class);
    private static final int AT_ONCE = 100;
    /** Of each kind; for all of them together the lock is held longer. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(12);

    private final RetentionRulesRecords rules;
    private final Deletions deletions;
    private final List<Old> kinds;
    private final AcademyProfile academy;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    RetentionRound(
            RetentionRulesRecords rules,
            Deletions deletions,
            List<Old> kinds,
            AcademyProfile academy,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.rules = rules;
        this.deletions = deletions;
        this.kinds = kinds;
        this.academy = academy;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "P1D")
    @SchedulerLock(name = "retention", lockAtMostFor = "PT45M", lockAtLeastFor = "PT10M")
    void daily() {
        run(clock.instant());
    }

    void run(Instant now) {
        for (Old kind : kinds) {
            try {
                planned(kind.kind()).filter(deletion -> deletion.isDue(now)).ifPresent(due -> carryOut(kind, due, now));
                if (planned(kind.kind()).isEmpty()) {
                    plan(kind, now);
                }
            } catch (RuntimeException e) {
                log.warn("The rule for {} could not be kept today", kind.kind(), e);
            }
        }
    }

    private Optional<Deletion> planned(KeptKind kind) {
        return deletions.findFirstByKindAndStateOrderById(kind, Deletion.State.PLANNED);
    }

    /** In portions, each noted: what a server that dies has begun, the next one goes on with. */
    private void carryOut(Old kind, Deletion due, Instant now) {
        Deletion deletion = due;
        Instant end = clock.instant().plus(LONGEST_RUN);
        while (clock.instant().isBefore(end)) {
            long gone = kind.delete(due.cutoff(), AT_ONCE);
            if (gone == 0) {
                deletions.save(deletion.ended(Deletion.State.DONE, now));
                log.info("deleted {} of {} that were too old", deletion.deleted(), kind.kind());
                return;
            }
            deletion = deletions.save(deletion.progressed(gone));
        }
    }

    private void plan(Old kind, Instant now) {
        turns.take(() -> {
            RetentionRules present = rules.current();
            ZoneId zone = ZoneId.of(academy.academy().timeZone());
            return present.cutoff(kind.kind(), now, zone).map(cutoff -> {
                long found = kind.count(cutoff);
                if (found > 0) {
                    Deletion planned = deletions.save(
                            Deletion.planned(Ids.next(), kind.kind(), cutoff, found, now, present.graceDays()));
                    if (kind.kind().isAnnounced()) {
                        events.publishEvent(
                                new DeletionPlanned(planned.id(), kind.kind().name(), found, planned.dueAt(), now));
                    }
                }
                return cutoff;
            });
        });
    }
}
