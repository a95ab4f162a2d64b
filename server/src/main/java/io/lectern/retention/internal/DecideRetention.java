package io.lectern.retention.internal;

import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.retention.KeptKind;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Administrators say how long things are kept, and put a deletion off. */
@Service
public class DecideRetention {

    private final RetentionRulesRecords rules;
    private final Deletions deletions;
    private final AcademyProfile academy;
    private final Turns turns;
    private final Clock clock;

    DecideRetention(
            RetentionRulesRecords rules, Deletions deletions, AcademyProfile academy, Turns turns, Clock clock) {
        this.rules = rules;
        this.deletions = deletions;
        this.academy = academy;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Planned deletions of what the new rules keep longer are withdrawn with it.
     *
     * @throws GeneralProblem.Conflict when somebody changed them meanwhile
     * @throws GeneralProblem.Invalid for a number that cannot be accepted
     */
    public ReadRetention.Rules change(
            Actor actor,
            @Nullable Integer classMonths,
            @Nullable Integer examFileMonths,
            @Nullable Integer signInMonths,
            int graceDays,
            long seen) {
        RetentionPolicy.requireMayDecide(actor);
        return turns.take(() -> {
            RetentionRules present = rules.current();
            if (Objects.requireNonNullElse(present.version(), -1L) != seen) {
                throw new GeneralProblem.Conflict("Somebody else changed these rules meanwhile.");
            }
            RetentionRules saved = rules.save(present.with(classMonths, examFileMonths, signInMonths, graceDays));
            for (KeptKind kind : KeptKind.values()) {
                deletions
                        .findFirstByKindAndStateOrderById(kind, Deletion.State.PLANNED)
                        .filter(planned -> keepsLonger(saved, planned))
                        .ifPresent(planned -> deletions.save(planned.ended(Deletion.State.WITHDRAWN, clock.instant())));
            }
            return ReadRetention.Rules.of(saved);
        });
    }

    private boolean keepsLonger(RetentionRules changed, Deletion planned) {
        Instant now = clock.instant();
        return changed.cutoff(planned.kind(), now, zone())
                .filter(cutoff -> !cutoff.isBefore(planned.cutoff()))
                .isEmpty();
    }

    private ZoneId zone() {
        return ZoneId.of(academy.academy().timeZone());
    }

    /** Later by 30 days. @throws GeneralProblem.Conflict when it is over */
    public ReadRetention.Report postpone(Actor actor, UUID id) {
        RetentionPolicy.requireMayDecide(actor);
        return turns.take(() -> ReadRetention.Report.of(deletions.save(deletions
                .findById(id)
                .orElseThrow(() -> new GeneralProblem.NotFound("deletion"))
                .postponed())));
    }
}
