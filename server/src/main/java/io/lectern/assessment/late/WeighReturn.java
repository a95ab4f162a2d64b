package io.lectern.assessment.late;

import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.clock.ServerWatch;
import io.lectern.assessment.clock.TimeToken;
import io.lectern.assessment.clock.TimeTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Says when answers were written that came late, as far as that can be told. The server knows its own words about the time, when it
 * last heard from the attempt, and when it was down. What lies between, only the device has measured.
 */
@Component
class WeighReturn {

    /** Windows of one device may differ by so much, and an answer may be on its way for so long. */
    private static final Duration PLAY = Duration.ofSeconds(10);

    private static final Duration CLOCK_PLAY = Duration.ofSeconds(30);

    private final TimeTokens tokens;
    private final ServerWatch watch;

    WeighReturn(TimeTokens tokens, ServerWatch watch) {
        this.tokens = tokens;
        this.watch = watch;
    }

    /** @param added links that the attempt does not have */
    Evidence weigh(Attempt attempt, Return back, List<Link> added, Instant now) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        if (!back.chain().isWhole() || added.stream().anyMatch(link -> link.response() == null)) {
            findings.add(Finding.BROKEN_CHAIN);
        }
        Optional<Instant> told = wordOf(attempt.id(), back.token());
        List<Instant> written = written(attempt.id(), back.chain(), findings);
        Instant from = written(attempt.id(), new AnswerChain(added), findings).stream()
                .min(Comparator.naturalOrder())
                .orElse(null);
        Instant until = written.stream().max(Comparator.naturalOrder()).orElse(null);
        if (told.isEmpty()) {
            findings.add(Finding.FORGED_TIME);
        }
        Instant due = attempt.dueAt();
        if (!attempt.isEndedByTime() || due == null) {
            findings.add(Finding.HANDED_IN);
        } else if (until != null && told.isPresent()) {
            Duration behind = Duration.between(told.get().plusMillis(back.elapsed()), now);
            if (until.isAfter(due)) {
                findings.add(Finding.AFTER_THE_END);
            } else if (behind.compareTo(CLOCK_PLAY) > 0 && until.plus(behind).isAfter(due)) {
                findings.add(Finding.CLOCK_BEHIND);
            }
        }
        if (due != null && now.isAfter(watch.lastReturn(due))) {
            findings.add(Finding.TOO_LATE);
        }
        if (from != null && lastHeard(attempt).filter(from.plus(PLAY)::isBefore).isPresent()) {
            findings.add(Finding.CONTACT_MEANWHILE);
        }
        return new Evidence(
                due,
                until,
                told.orElse(null),
                due == null ? null : watch.backAfter(due).orElse(null),
                List.copyOf(findings));
    }

    private List<Instant> written(UUID attempt, AnswerChain chain, Set<Finding> findings) {
        List<Instant> moments = new ArrayList<>();
        for (Link link : chain.links()) {
            Optional<Instant> word = wordOf(attempt, link.token());
            if (word.isEmpty()) {
                findings.add(Finding.FORGED_TIME);
                continue;
            }
            Instant at = word.get().plusMillis(Math.max(0, link.elapsed()));
            if (!moments.isEmpty() && at.plus(PLAY).isBefore(moments.getLast())) {
                findings.add(Finding.BROKEN_CHAIN);
            }
            moments.add(at);
        }
        return moments;
    }

    private Optional<Instant> wordOf(UUID attempt, String token) {
        return tokens.read(token).filter(word -> word.attempt().equals(attempt)).map(TimeToken::at);
    }

    private static Optional<Instant> lastHeard(Attempt attempt) {
        return attempt.items().stream()
                .map(AttemptItem::answeredAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
