package io.lectern.courses.links;

import io.lectern.accounts.AcademyProfile;
import io.lectern.courses.links.outside.LinkLook;
import io.lectern.courses.links.outside.OutsideWeb;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round the links of all lessons, on one node at a time, never in the first minutes of a server. */
@Component
class LinkWatch {

    private static final Logger log = LoggerFactory.getLogger(LinkWatch.class);
    private static final Duration SPACING = Duration.ofSeconds(3);
    /** Less than the lock is held, with room for the last links to be slow. */
    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);

    private final LinkSettings settings;
    private final CheckedLinks links;
    private final LinkUses uses;
    private final TellBroken tell;
    private final WebOutside web;
    private final AcademyProfile academy;
    private final Clock clock;

    LinkWatch(
            LinkSettings settings,
            CheckedLinks links,
            LinkUses uses,
            TellBroken tell,
            WebOutside web,
            AcademyProfile academy,
            Clock clock) {
        this.settings = settings;
        this.links = links;
        this.uses = uses;
        this.tell = tell;
        this.web = web;
        this.academy = academy;
        this.clock = clock;
    }

    /** Teachers hear of what is broken once all that was due has been looked at. */
    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT5M")
    @SchedulerLock(name = "courses-links", lockAtMostFor = "PT45M")
    void run() {
        if (!settings.check()) {
            return;
        }
        uses.gather();
        if (links.findByDueAtLessThanEqualOrderByDueAtAsc(clock.instant(), Limit.of(1))
                .isEmpty()) {
            tell.tell();
            return;
        }
        try (OutsideWeb outside = web.open()) {
            var look = new LinkLook(outside, LinkLook.Services.REAL, academy.address("/"), clock);
            if (allLookedAt(new LinkRound(links, look, academy, SPACING, clock))) {
                tell.tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("The round of the links was not closed", e);
        }
    }

    private boolean allLookedAt(LinkRound round) throws InterruptedException {
        Instant end = clock.instant().plus(LONGEST_RUN);
        boolean done = false;
        while (!done && clock.instant().isBefore(end)) {
            done = round.lookAtDue();
        }
        return done;
    }
}
