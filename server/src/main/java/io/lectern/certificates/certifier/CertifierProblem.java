package io.lectern.certificates.certifier;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a request to Certifier did not do what it was made for. */
final class CertifierProblem extends Exception {

    private final CertifierFault reason;
    private final @Nullable Duration notBefore;

    /** @param message in their words, for staff @param notBefore how long they ask to be left alone; null when they do not */
    CertifierProblem(CertifierFault reason, @Nullable String message, @Nullable Duration notBefore) {
        super(message);
        this.reason = reason;
        this.notBefore = notBefore;
    }

    CertifierFault reason() {
        return reason;
    }

    @Nullable
    Duration notBefore() {
        return notBefore;
    }
}
