package io.lectern.tutor.speech.clips;

import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.clips.SpeechClip.State;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out the orders for speech, one at a time on each node, so that a class never waits for more than one of them.
 * Orders are rows: a restart goes on where it stopped, and a lease keeps two nodes from doing the same.
 */
@Component
class AheadOfTime {

    private static final int BATCH = 20;

    private final SpeechClipRepository clips;
    private final Engines engines;
    private final Flights flights;
    private final Clock clock;
    private final SpareTime spare;

    AheadOfTime(SpeechClipRepository clips, Engines engines, Flights flights, Clock clock, SpareTime spare) {
        this.clips = clips;
        this.engines = engines;
        this.flights = flights;
        this.clock = clock;
        this.spare = spare;
    }

    /** Works until nothing is due, or until Lectern stops: then it ends with the sentence it is at. */
    @Scheduled(initialDelayString = "${lectern.speech.ahead-delay:PT10S}", fixedDelayString = "PT2S")
    void carryOut() throws InterruptedException {
        for (List<SpeechClip> due = due(); !due.isEmpty() && !spare.stopped(); due = due()) {
            for (SpeechClip order : due) {
                if (spare.stopped()) {
                    return;
                }
                long from = System.nanoTime();
                carryOut(order);
                spare.rest(Duration.ofNanos(System.nanoTime() - from));
            }
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        spare.stop();
    }

    private List<SpeechClip> due() {
        return clips.findByStateAndDueAtLessThanEqualOrderById(State.WAITING, clock.instant(), Limit.of(BATCH));
    }

    private void carryOut(SpeechClip order) {
        try {
            SpeechClip taken = clips.save(order.taken(clock.instant()));
            if (!spoken(taken)) {
                clips.save(taken.missed(clock.instant()));
            }
        } catch (OptimisticLockingFailureException e) {
            // Somebody else took it, or a class needed it meanwhile.
        }
    }

    private boolean spoken(SpeechClip order) {
        Optional<Voice> voice = engines.choose(order.language(), order.voice())
                .filter(v -> Hash.of(order.spoken(), v).equals(order.hash()));
        return voice.isPresent() && flights.ahead(order.spoken(), voice.get()).isPresent();
    }
}
