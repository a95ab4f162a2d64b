package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Actor;
import org.springframework.stereotype.Component;

/** What people do with their own account. */
@Component
public class OwnAccount {

    private final Accounts accounts;

    OwnAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws AccountProblem.NotSignedIn when the account is gone or disabled since the sign-in */
    public Account of(Actor by) {
        return accounts.findById(by.userId())
                .filter(account -> account.state() == AccountState.ACTIVE)
                .orElseThrow(AccountProblem.NotSignedIn::new);
    }
}
