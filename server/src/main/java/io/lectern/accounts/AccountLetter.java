package io.lectern.accounts;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A mail about somebody's account.
 *
 * @param email its recipient
 * @param language {@code en} or {@code ar}
 * @param numerals Unicode name of the digits the recipient reads
 * @param link with a secret in it: never to be logged
 */
public record AccountLetter(
        Kind kind,
        UserId person,
        String name,
        String email,
        String language,
        String numerals,
        ZoneId timeZone,
        URI link,
        Instant validUntil) {

    /** What it is about. */
    public enum Kind {
        /** Join the academy. */
        INVITATION,
        /** Choose a new password. */
        PASSWORD_RESET
    }

    @Override
    public String toString() {
        return "AccountLetter[" + kind + "]";
    }
}
