package io.lectern.certificates.certifier;

import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.CheckCertificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;

/**
 * Takes certificates to Certifier, outside of any transaction. Who works on one has it to themselves for a while; when the
 * server dies in between, the next one goes on where it stood.
 */
final class CertifierQueue {

    /** Longer than a step can take, so that a search there shows what was created before. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger log = LoggerFactory.getLogger(CertifierQueue.class);
    private static final int BATCH = 20;

    private final CertifierDispatches dispatches;
    private final CheckCertificate certificates;
    private final CertifierSteps steps;
    private final Clock clock;

    CertifierQueue(CertifierDispatches dispatches, CheckCertificate certificates, CertifierSteps steps, Clock clock) {
        this.dispatches = dispatches;
        this.certificates = certificates;
        this.steps = steps;
        this.clock = clock;
    }

    /** Works off what is due. */
    void run() {
        dispatches
                .findByStateAndDueAtLessThanEqualOrderByDueAt(
                        CertifierDispatch.State.WAITING, clock.instant(), Limit.of(BATCH))
                .forEach(this::advance);
    }

    private void advance(CertifierDispatch due) {
        try {
            Optional<CertifierDispatch> present = Optional.of(due);
            while (present.isPresent() && present.get().state() == CertifierDispatch.State.WAITING) {
                CertifierDispatch begun = begin(present.get());
                present = step(begun, certificates.look(begun.id()).orElse(null));
            }
        } catch (OptimisticLockingFailureException e) {
            log.debug("somebody else goes on with certificate {}", due.id());
        }
    }

    private CertifierDispatch begin(CertifierDispatch dispatch) {
        Instant now = clock.instant();
        return dispatches.save(dispatch.begun(now.plus(LEASE), now));
    }

    /** Empty when there is nothing more to be done now. */
    private Optional<CertifierDispatch> step(CertifierDispatch begun, @Nullable Certificate certificate) {
        try {
            Optional<CertifierDispatch> next = steps.next(begun, certificate);
            if (next.isEmpty()) {
                dispatches.delete(begun);
            }
            return next.map(dispatches::save);
        } catch (CertifierProblem problem) {
            dispatches.save(begun.failed(problem, clock.instant()));
            log.warn(
                    "certificate {} did not come further at Certifier: {} at attempt {}, {}",
                    begun.id(),
                    begun.step(),
                    begun.attempts(),
                    problem.reason());
            return Optional.empty();
        }
    }
}
