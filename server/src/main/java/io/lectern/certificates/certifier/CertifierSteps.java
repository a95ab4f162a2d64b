package io.lectern.certificates.certifier;

import io.lectern.certificates.certifier.CertifierDispatch.Step;
import io.lectern.certificates.internal.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done for one certificate at Certifier, one step at a time. Each step may have happened before without our knowing,
 * because the answer was lost: so it looks first.
 */
final class CertifierSteps {

    private final CertifierClient certifier;
    private final boolean mails;
    private final Clock clock;

    CertifierSteps(CertifierClient certifier, boolean mails, Clock clock) {
        this.certifier = certifier;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Does the next step.
     *
     * @param certificate null when it is forgotten
     * @return how far it has come; empty when nothing is left to be done or known
     */
    Optional<CertifierDispatch> next(CertifierDispatch dispatch, @Nullable Certificate certificate)
            throws CertifierProblem {
        boolean ended = certificate == null || certificate.state() != Certificate.State.ISSUED;
        if (ended || dispatch.step() == Step.WITHDRAW) {
            withdraw(dispatch);
            return Optional.empty();
        }
        return Optional.of(
                switch (dispatch.step()) {
                    case CREATE -> create(dispatch, Objects.requireNonNull(certificate));
                    case ISSUE -> issue(dispatch, credentialOf(dispatch));
                    case SEND -> send(dispatch, credentialOf(dispatch));
                    case WITHDRAW, NOTHING -> dispatch.then(Step.NOTHING, credentialOf(dispatch), clock.instant());
                });
    }

    private CertifierDispatch create(CertifierDispatch dispatch, Certificate certificate) throws CertifierProblem {
        String reference = dispatch.id().toString();
        Optional<CertifierClient.Credential> there =
                certifier.find(reference, dispatch.subject().email());
        CertifierClient.Credential credential =
                there.isPresent() ? there.get() : certifier.create(draft(dispatch, certificate));
        return dispatch.then(credential.draft() ? Step.ISSUE : afterIssue(), credential.id(), clock.instant());
    }

    private CertifierDispatch issue(CertifierDispatch dispatch, String credential) throws CertifierProblem {
        try {
            certifier.issue(credential);
        } catch (CertifierProblem problem) {
            // Only a draft can be issued: a refusal may mean that it was issued before.
            boolean maybe = problem.reason() == CertifierFault.CONFLICT || problem.reason() == CertifierFault.INVALID;
            if (!maybe || certifier.get(credential).draft()) {
                throw gone(problem);
            }
        }
        return dispatch.then(afterIssue(), credential, clock.instant());
    }

    private CertifierDispatch send(CertifierDispatch dispatch, String credential) throws CertifierProblem {
        try {
            certifier.send(credential);
        } catch (CertifierProblem problem) {
            throw gone(problem);
        }
        return dispatch.then(Step.NOTHING, credential, clock.instant());
    }

    private void withdraw(CertifierDispatch dispatch) throws CertifierProblem {
        String credential = dispatch.credentialId();
        if (credential == null) {
            credential = certifier
                    .find(dispatch.id().toString(), dispatch.subject().email())
                    .map(CertifierClient.Credential::id)
                    .orElse(null);
        }
        if (credential == null) {
            return;
        }
        try {
            certifier.delete(credential);
        } catch (CertifierProblem problem) {
            if (problem.reason() != CertifierFault.UNKNOWN) {
                throw problem;
            }
        }
    }

    private Step afterIssue() {
        return mails ? Step.SEND : Step.NOTHING;
    }

    private static CertifierProblem gone(CertifierProblem problem) {
        return problem.reason() == CertifierFault.UNKNOWN
                ? new CertifierProblem(CertifierFault.DELETED_THERE, problem.getMessage(), null)
                : problem;
    }

    private static String credentialOf(CertifierDispatch dispatch) {
        return Objects.requireNonNull(dispatch.credentialId());
    }

    private static CertifierClient.Draft draft(CertifierDispatch dispatch, Certificate certificate) {
        ZoneId zone = ZoneId.of(certificate.face().timeZone());
        Instant expiry = certificate.expiresAt();
        return new CertifierClient.Draft(
                dispatch.id().toString(),
                dispatch.subject().name(),
                dispatch.subject().email(),
                dispatch.subject().course(),
                certificate.number(),
                certificate.issuedAt().atZone(zone).toLocalDate().toString(),
                expiry == null ? null : expiry.atZone(zone).toLocalDate().toString());
    }
}
