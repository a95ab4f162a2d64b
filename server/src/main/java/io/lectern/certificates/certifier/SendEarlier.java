package io.lectern.certificates.certifier;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.certificates.internal.CheckCertificate;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Notes down for Certifier what was issued before it was set up. Nobody does that unasked: it mails people about certificates that
 * they may have had for years.
 */
@Component
public class SendEarlier {

    /** At once; whoever has more asks again. */
    static final int MOST = 1000;

    private final CertifierSettings settings;
    private final CertifierDispatches dispatches;
    private final CertifierIntake intake;
    private final CheckCertificate certificates;
    private final Clock clock;

    SendEarlier(
            CertifierSettings settings,
            CertifierDispatches dispatches,
            CertifierIntake intake,
            CheckCertificate certificates,
            Clock clock) {
        this.settings = settings;
        this.dispatches = dispatches;
        this.intake = intake;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * An administrator has those sent that hold now, at most a thousand. What is cut off is gone on with when it is asked again: none
     * is noted down twice.
     */
    public void send(Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new GeneralProblem.Forbidden("certifier.send-earlier");
        }
        if (!settings.on()) {
            throw new GeneralProblem.Conflict("certifier");
        }
        dispatches.unsent(clock.instant(), MOST).forEach(this::note);
    }

    private void note(UUID certificate) {
        try {
            certificates.look(certificate).ifPresent(intake::take);
        } catch (DuplicateKeyException e) {
            // somebody else has noted it down in this moment, which is all that was wanted
            return;
        }
    }
}
