package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Role;
import io.lectern.accounts.internal.AccountSearch.Query;
import org.springframework.stereotype.Component;

/** Sees to it that the academy always has an administrator who can sign in. */
@Component
class Administrators {

    private static final Query ACTIVE = new Query("", Role.ADMINISTRATOR, AccountState.ACTIVE, "", 1);

    private final Accounts accounts;
    private final Academies academies;

    Administrators(Accounts accounts, Academies academies) {
        this.accounts = accounts;
        this.academies = academies;
    }

    /**
     * Runs in the transaction that takes an administrator away. Saving the academy's record lets only one such transaction
     * through at a time: of two administrators who remove each other at the same moment, one is told that something changed.
     *
     * @throws AccountProblem.LastAdministrator when this is the last one
     */
    void requireOtherThan(Account account) {
        if (!account.isActiveAdministrator()) {
            return;
        }
        academies.save(academies.current());
        if (accounts.count(ACTIVE) <= 1) {
            throw new AccountProblem.LastAdministrator();
        }
    }
}
