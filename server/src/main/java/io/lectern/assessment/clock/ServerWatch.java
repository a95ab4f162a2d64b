package io.lectern.assessment.clock;

import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Knows when the academy was down: it writes down that it is up four times a minute, and what is missing between two such notes
 * was an outage. One node that is up is enough.
 */
@Component
public class ServerWatch {

    /** How long after its end what was written in time may still come. */
    public static final Duration RETURN = Duration.ofMinutes(15);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(45);

    private final Heartbeats heartbeats;
    private final Outages outages;
    private final Turns turns;
    private final Clock clock;

    ServerWatch(Heartbeats heartbeats, Outages outages, Turns turns, Clock clock) {
        this.heartbeats = heartbeats;
        this.outages = outages;
        this.turns = turns;
        this.clock = clock;
    }

    /** Until when answers to what was due at this moment may come by themselves: later when the academy was down then. */
    public Instant lastReturn(Instant due) {
        return backAfter(due).orElse(due).plus(RETURN);
    }

    /** When the academy was up again that was down at this moment; empty when it was up. */
    public Optional<Instant> backAfter(Instant moment) {
        return outages.findByDownAtLessThanEqualAndBackAtGreaterThanEqual(moment, moment).stream()
                .map(Outage::backAt)
                .max(Comparator.naturalOrder());
    }

    @Scheduled(fixedDelayString = "PT15S")
    void beat() {
        try {
            turns.take(this::alive);
        } catch (DataAccessException e) {
            // The store is away, which the next note will tell.
        }
    }

    private Heartbeat alive() {
        Instant now = clock.instant();
        Heartbeat last = heartbeats.findById(Heartbeat.ID).orElseGet(() -> new Heartbeat(Heartbeat.ID, null, now));
        if (last.aliveAt().plus(LONGEST_PAUSE).isBefore(now)) {
            outages.save(Outage.of(last.aliveAt(), now));
        }
        return last.aliveAt().isAfter(now) ? last : heartbeats.save(last.at(now));
    }
}
