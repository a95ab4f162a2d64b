package io.lectern.courses.links;

import io.lectern.accounts.AcademyProfile;
import io.lectern.courses.links.address.LinkAddress;
import io.lectern.courses.links.outside.Finding;
import io.lectern.courses.links.outside.LinkLook;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;

/**
 * Looks at the links whose time has come: one after the other, with a pause between two questions to the same host. A host that
 * asks for a pause is left alone, and without the network nothing is noted about anything.
 */
final class LinkRound {

    private static final Logger log = LoggerFactory.getLogger(LinkRound.class);
    private static final int AT_ONCE = 25;
    private static final Duration NO_NETWORK = Duration.ofHours(1);
    private static final Duration PAUSE_UNSAID = Duration.ofHours(6);
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(2);

    private final CheckedLinks links;
    private final LinkLook look;
    private final AcademyProfile academy;
    private final Duration spacing;
    private final Clock clock;
    private final Map<String, Instant> askedAt = new HashMap<>();

    LinkRound(CheckedLinks links, LinkLook look, AcademyProfile academy, Duration spacing, Clock clock) {
        this.links = links;
        this.look = look;
        this.academy = academy;
        this.spacing = spacing;
        this.clock = clock;
    }

    /** @return whether nothing is due any more @throws InterruptedException when the server stops */
    boolean lookAtDue() throws InterruptedException {
        List<CheckedLink> due = links.findByDueAtLessThanEqualOrderByDueAtAsc(clock.instant(), Limit.of(AT_ONCE));
        if (!due.isEmpty()) {
            note(looked(due));
        }
        return due.size() < AT_ONCE;
    }

    private record Looked(CheckedLink link, Finding finding) {}

    private List<Looked> looked(List<CheckedLink> due) throws InterruptedException {
        List<Looked> all = new ArrayList<>();
        Map<String, Finding> busy = new HashMap<>();
        for (CheckedLink link : due) {
            LinkAddress address = LinkAddress.of(link.address());
            String host = Objects.requireNonNullElse(look.asked(address).getHost(), "");
            Finding finding = busy.get(host);
            if (finding == null) {
                waitFor(askedAt.get(host));
                finding = look.look(address);
                askedAt.put(host, clock.instant());
            }
            if (finding instanceof Finding.Later) {
                busy.put(host, finding);
            }
            all.add(new Looked(link, finding));
        }
        return all;
    }

    private void waitFor(@Nullable Instant before) throws InterruptedException {
        if (before != null) {
            Duration left = Duration.between(clock.instant(), before.plus(spacing));
            if (left.isPositive()) {
                Thread.sleep(left);
            }
        }
    }

    private void note(List<Looked> all) {
        boolean answered = all.stream()
                .anyMatch(looked -> !(looked.finding() instanceof Finding.Failed failed && !failed.answered()));
        if (!answered && !look.networkIsThere()) {
            log.info("Nothing of the web can be reached; {} links are looked at later", all.size());
            Instant later = clock.instant().plus(NO_NETWORK);
            all.forEach(looked -> save(looked.link().due(later)));
            return;
        }
        Instant now = clock.instant();
        all.forEach(looked -> save(looked.link().looked(looked.finding(), now, next(looked, now))));
    }

    private Instant next(Looked looked, Instant now) {
        if (looked.finding() instanceof Finding.Later later) {
            Duration pause = Objects.requireNonNullElse(later.pause(), PAUSE_UNSAID);
            Duration atLeast = pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
            return now.plus(atLeast.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : atLeast);
        }
        return Nights.next(
                now, ZoneId.of(academy.academy().timeZone()), looked.link().address());
    }

    private void save(CheckedLink link) {
        try {
            links.save(link);
        } catch (OptimisticLockingFailureException e) {
            log.debug("a link was wanted sooner meanwhile");
        }
    }
}
