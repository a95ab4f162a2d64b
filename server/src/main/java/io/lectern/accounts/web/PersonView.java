package io.lectern.accounts.web;

import io.lectern.accounts.Role;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.AccountState;
import io.lectern.accounts.internal.ManagePeople;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as administrators see them. @param invitedUntil end of the open invitation, if there is one */
record PersonView(
        UUID id,
        String name,
        String email,
        List<Role> roles,
        AccountState state,
        String language,
        Instant createdAt,
        @Nullable Instant invitedUntil) {

    static PersonView of(ManagePeople.Entry entry) {
        Account account = entry.account();
        return new PersonView(
                account.id(),
                account.name(),
                account.email(),
                account.roles(),
                account.state(),
                account.preferences().language(),
                account.createdAt(),
                entry.invitedUntil());
    }
}
