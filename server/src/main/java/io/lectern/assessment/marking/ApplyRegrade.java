package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.MarkableAttempts;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings what was decided to the attempts, one after the other; delivered again, it goes on where it stood. */
@Component
class ApplyRegrade {

    private final Regrades regrades;
    private final MarkableAttempts attempts;

    ApplyRegrade(Regrades regrades, MarkableAttempts attempts) {
        this.regrades = regrades;
        this.attempts = attempts;
    }

    @Async
    @TransactionalEventListener
    void on(RegradeDecided decided) {
        regrades.findById(decided.regradeId())
                .ifPresent(regrade -> regrade.changes().list().stream()
                        .map(Regrade.Change::attempt)
                        .distinct()
                        .forEach(id -> attempts.regrade(id, regrade.questionId(), regrade.revision())));
    }
}
