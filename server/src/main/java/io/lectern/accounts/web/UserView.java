package io.lectern.accounts.web;

import io.lectern.accounts.Role;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Numerals;
import java.util.List;
import java.util.UUID;

/** A person as their own browser sees them. */
record UserView(
        UUID id, String name, String email, List<Role> roles, String language, String timeZone, Numerals numerals) {

    static UserView of(Account account) {
        return new UserView(
                account.id(),
                account.name(),
                account.email(),
                account.roles(),
                account.preferences().language(),
                account.preferences().timeZone(),
                account.preferences().numerals());
    }
}
