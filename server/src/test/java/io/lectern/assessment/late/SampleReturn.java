package io.lectern.assessment.late;

import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.clock.TimeToken;
import io.lectern.assessment.clock.TimeTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a device keeps that heard from the server for the last time at a moment, and then was alone. */
final class SampleReturn {

    static final String RIGHT = "{\"kind\":\"TRUE_FALSE\",\"answer\":true}";
    static final String WRONG = "{\"kind\":\"TRUE_FALSE\",\"answer\":false}";

    private final Attempt attempt;
    private final Instant heard;
    private final String token;
    private final List<Link> links = new ArrayList<>();

    SampleReturn(Attempt attempt, TimeTokens tokens, Instant heard) {
        this.attempt = attempt;
        this.heard = heard;
        this.token = tokens.sign(new TimeToken(attempt.id(), heard, 0));
    }

    SampleReturn answered(int item, String response, Instant at) {
        String previous = links.isEmpty()
                ? AnswerChain.beginningOf(attempt.id())
                : links.getLast().hash();
        UUID id = attempt.items().get(item).id();
        long elapsed = Duration.between(heard, at).toMillis();
        String digest = AnswerChain.sha256(response);
        Link open = new Link(previous, id, at.toEpochMilli() + links.size(), digest, token, elapsed, "", response);
        links.add(new Link(previous, id, open.sequence(), digest, token, elapsed, AnswerChain.hashOf(open), response));
        return this;
    }

    Return at(Instant now) {
        return new Return(
                new AnswerChain(links), token, Duration.between(heard, now).toMillis());
    }

    /** With the moments of a device that signs them itself. */
    Return forgedAt(Instant now) {
        return new Return(new AnswerChain(links), token + "A", at(now).elapsed());
    }

    /** With answers that are other than those that were kept. */
    Return brokenAt(Instant now) {
        List<Link> changed = links.stream()
                .map(l -> new Link(
                        l.previous(),
                        l.item(),
                        l.sequence(),
                        l.digest(),
                        l.token(),
                        l.elapsed(),
                        l.hash(),
                        WRONG.equals(l.response()) ? RIGHT : WRONG))
                .toList();
        return new Return(new AnswerChain(changed), token, at(now).elapsed());
    }
}
