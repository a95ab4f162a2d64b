package io.lectern.accounts.internal;

import io.lectern.accounts.Academy;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown to somebody who stands before the door: before signing in. */
@Component
public class AcademyDoor {

    private final Accounts accounts;
    private final Academies academies;
    private final AccountsSettings settings;

    AcademyDoor(Accounts accounts, Academies academies, AccountsSettings settings) {
        this.accounts = accounts;
        this.academies = academies;
        this.settings = settings;
    }

    public Academy academy() {
        return academies.current().academy();
    }

    /** The demo academy's accounts that anybody may try; none in any other academy. */
    public List<Account> demoAccounts() {
        return settings.demo() ? accounts.findByShownAtSignInTrueOrderByCreatedAt() : List.of();
    }

    /** Whether there is nobody yet, so that the first administrator has to come by the set-up link. */
    public boolean setUpNeeded() {
        return !settings.demo() && accounts.count() == 0;
    }
}
