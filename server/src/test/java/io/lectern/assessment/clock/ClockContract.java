package io.lectern.assessment.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Ids;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ClockContract {

    @Autowired
    TimeTokens tokens;

    @Autowired
    TimeKeyRecords keys;

    @Autowired
    Heartbeats heartbeats;

    @Autowired
    Outages outages;

    @Autowired
    ServerWatch watch;

    @Autowired
    Turns turns;

    @Autowired
    Clock clock;

    @Test
    void aMomentIsBelievedOnlyWithTheAcademysSignature() {
        TimeToken word = new TimeToken(Ids.next(), clock.instant(), 17);
        String token = tokens.sign(word);
        assertThat(tokens.read(token)).contains(word);
        String later = token.replace(
                ":" + word.at().toEpochMilli() + ":", ":" + (word.at().toEpochMilli() + 1) + ":");
        for (String forged : new String[] {"", "::::", later, token + "A", token.replace(":17:", ":18:"), "a:b:c:d"}) {
            assertThat(tokens.read(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void theKeyIsKeptAndNeverShown() {
        String token = tokens.sign(new TimeToken(Ids.next(), clock.instant(), 0));
        assertThat(new TimeTokens(keys, clock).read(token)).isPresent();
        TimeKeyRecord key = keys.findById(TimeKeyRecord.ID).orElseThrow();
        assertThat(key.toString()).doesNotContain(key.secret());
    }

    @Test
    void anOutageIsKnownWhenTheAcademyIsBack() {
        watch.beat();
        Instant down = clock.instant().minus(Duration.ofDays(2));
        turns.take(() ->
                heartbeats.save(heartbeats.findById(Heartbeat.ID).orElseThrow().at(down)));
        watch.beat();
        Instant within = down.plus(Duration.ofHours(12));
        Instant back = watch.backAfter(within).orElseThrow();
        assertThat(Duration.between(back, clock.instant())).isLessThan(Duration.ofMinutes(1));
        assertThat(watch.lastReturn(within)).isEqualTo(back.plus(ServerWatch.RETURN));
        Instant before = down.minus(Duration.ofDays(1));
        assertThat(watch.lastReturn(before)).isEqualTo(before.plus(ServerWatch.RETURN));
        watch.beat();
        List<UUID> found = outages.findByDownAtLessThanEqualAndBackAtGreaterThanEqual(within, within).stream()
                .map(Outage::id)
                .toList();
        assertThat(found).hasSize(1);
        outages.deleteAllById(found);
    }
}
