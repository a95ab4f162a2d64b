package io.lectern.accounts.internal;

import java.time.Instant;
import java.util.UUID;

/** Counts in one step, so that attempts made at the same moment on several nodes are all counted. */
public interface AttemptCounting {

    /** Adds one and says how many there are now. A counter that has expired begins anew. */
    int add(UUID id, Instant now, Instant expiresAt);
}
