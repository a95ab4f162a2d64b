package io.lectern.certificates.certifier;

/** What was wrong with a request to Certifier. */
public enum CertifierFault {
    UNREACHABLE(true),
    TIMED_OUT(true),
    /** Too many requests. */
    BUSY(true),
    /** A fault on their side. */
    FAULT(true),
    /** An answer that is not of their contract. */
    NOT_UNDERSTOOD(true),
    /** The token is wrong, or may not do this. */
    TOKEN_REFUSED(false),
    /** The plan there does not include it, or is used up. */
    NOT_IN_PLAN(false),
    /** There is no such group or credential. */
    UNKNOWN(false),
    CONFLICT(false),
    /** What was sent is not accepted. */
    INVALID(false),
    /** Somebody deleted the credential there. */
    DELETED_THERE(false);

    private final boolean passes;

    CertifierFault(boolean passes) {
        this.passes = passes;
    }

    /** Whether trying again later may help without anybody doing anything. */
    boolean passes() {
        return passes;
    }
}
