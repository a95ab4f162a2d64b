package io.lectern.accounts.events;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A person's sessions have ended before their time: by signing out here or everywhere, by a new password, or because the account
 * was disabled or erased. Published on the thread that ended them, outside of any transaction.
 *
 * @param browsers which ones, as {@code SignedInBrowser} names them
 */
public record SignedOut(UUID userId, Set<String> browsers, Instant at) {

    public SignedOut {
        browsers = Set.copyOf(browsers);
    }
}
