package io.lectern.certificates.certifier;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.certificates.certifier.CertifierDispatch.State;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for Certifier and why, for those who oversee the academy; administrators set it going again. */
@Component
public class WatchCertifier {

    private static final int MOST = 200;

    private final CertifierSettings settings;
    private final CertifierDispatches dispatches;
    private final Clock clock;

    WatchCertifier(CertifierSettings settings, CertifierDispatches dispatches, Clock clock) {
        this.settings = settings;
        this.dispatches = dispatches;
        this.clock = clock;
    }

    /**
     * @param on whether certificates go to Certifier
     * @param unsent certificates that hold and were issued while it was not set up; 0 as long as it is not
     * @param open those that are not done, the longest due first, at most 200
     */
    public record Standing(
            boolean on,
            boolean editable,
            long waiting,
            long stopped,
            long done,
            long unsent,
            List<CertifierDispatch> open) {
        public Standing {
            open = List.copyOf(open);
        }
    }

    @Transactional(readOnly = true)
    public Standing read(Actor actor) {
        if (!actor.oversees()) {
            throw new GeneralProblem.Forbidden("certifier.read");
        }
        return new Standing(
                settings.on(),
                actor.is(Role.ADMINISTRATOR),
                dispatches.countByState(State.WAITING),
                dispatches.countByState(State.STOPPED),
                dispatches.countByState(State.DONE),
                settings.on() ? dispatches.countUnsent(clock.instant()) : 0,
                dispatches.findByStateInOrderByDueAt(List.of(State.WAITING, State.STOPPED), Limit.of(MOST)));
    }

    /** What stopped goes on at once. What did not stop is left as it is: somebody may be at work on it. */
    @Transactional
    public void again(Actor actor, UUID certificate) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new GeneralProblem.Forbidden("certifier.again");
        }
        CertifierDispatch dispatch =
                dispatches.findById(certificate).orElseThrow(() -> new GeneralProblem.NotFound("certificate"));
        if (dispatch.state() == State.STOPPED) {
            dispatches.save(dispatch.again(clock.instant()));
        }
    }
}
