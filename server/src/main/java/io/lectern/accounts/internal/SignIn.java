package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.internal.SignInRecord.Outcome;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Signs people in by e-mail and password.
 *
 * <p>No transaction spans it: hashing takes long, and a database connection must not wait for it.
 */
@Component
public class SignIn {

    private final Accounts accounts;
    private final SignInRecords records;
    private final AttemptLimits limits;
    private final PasswordHashing hashing;
    private final Clock clock;

    SignIn(Accounts accounts, SignInRecords records, AttemptLimits limits, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.records = records;
        this.limits = limits;
        this.hashing = hashing;
        this.clock = clock;
    }

    /**
     * The account these belong to.
     *
     * @throws AccountProblem.InvalidCredentials when there is none; it takes as long as when there is
     * @throws AccountProblem.TooManyAttempts when it was tried too often
     * @throws AccountProblem.AccountDisabled when it may not be used
     */
    public Account signIn(String email, String password, Client client) {
        String key = EmailAddress.keyOf(email);
        limits.requireMaySignIn(key, client);
        Optional<Account> found = accounts.findByEmailKey(key);
        String hash = found.map(Account::passwordHash).orElse(null);
        if (!hashing.matches(password, hash) || found.isEmpty()) {
            limits.signInFailed(key, client);
            found.ifPresent(account -> note(account, Outcome.WRONG_PASSWORD, client));
            throw new AccountProblem.InvalidCredentials();
        }
        Account account = found.get();
        if (account.state() != AccountState.ACTIVE) {
            note(account, Outcome.DISABLED, client);
            throw new AccountProblem.AccountDisabled();
        }
        limits.signInSucceeded(key);
        note(account, Outcome.SIGNED_IN, client);
        return hash != null && hashing.isOutdated(hash) ? upgraded(account, password) : account;
    }

    private void note(Account account, Outcome outcome, Client client) {
        records.save(SignInRecord.of(account.id(), outcome, client, clock.instant()));
    }

    private Account upgraded(Account account, String password) {
        try {
            return accounts.save(account.withPassword(hashing.hash(password)));
        } catch (OptimisticLockingFailureException e) {
            return account; // changed meanwhile: the next sign-in upgrades it
        }
    }
}
