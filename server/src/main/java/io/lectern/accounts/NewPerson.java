package io.lectern.accounts;

import java.util.Set;

/**
 * A person to be made by the application itself, with a password that is known only as its hash.
 *
 * @param email any spelling; kept trimmed, compared without regard to case
 * @param passwordHash as {@link AccountAdministration#hashed} makes it; bcrypt is taken too, and replaced at the first sign-in
 * @param roles at least one
 * @param language {@code en} or {@code ar}
 * @param timeZone IANA name
 * @param shownAtSignIn whether the sign-in page of the demo academy offers this account
 */
public record NewPerson(
        String name,
        String email,
        String passwordHash,
        Set<Role> roles,
        String language,
        String timeZone,
        boolean shownAtSignIn) {

    public NewPerson {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewPerson[roles=" + roles + "]";
    }
}
