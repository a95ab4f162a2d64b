package io.lectern.assessment.clock;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets tests say that the academy was down. */
@Component
public class PastOutages {

    private final Outages outages;

    PastOutages(Outages outages) {
        this.outages = outages;
    }

    public void wasDown(Instant from, Instant until) {
        outages.save(Outage.of(from, until));
    }
}
