package io.lectern.accounts;

import java.time.Instant;

/** When and from where people signed in, or tried to. */
public interface SignInLog {

    long countBefore(Instant moment);

    /** @return how many were forgotten */
    long deleteBefore(Instant moment);
}
