package io.lectern.accounts.sessions;

import java.time.Duration;

/** How exactly the store knows when a browser was last seen. */
final class LastSeen {

    /** Within this time of the moment in the store nothing is written: otherwise each request would write. */
    static final Duration EXACTLY = Duration.ofMinutes(1);

    private LastSeen() {}
}
