package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What people do with their own account. */
@Component
public class OwnAccount {

    private static final int SIGN_INS_SHOWN = 30;

    private final Accounts accounts;
    private final SignInRecords records;
    private final Sessions sessions;
    private final PasswordHashing hashing;
    private final AttemptLimits limits;
    private final AccountErasure erasure;

    OwnAccount(
            Accounts accounts,
            SignInRecords records,
            Sessions sessions,
            PasswordHashing hashing,
            AttemptLimits limits,
            AccountErasure erasure) {
        this.accounts = accounts;
        this.records = records;
        this.sessions = sessions;
        this.hashing = hashing;
        this.limits = limits;
        this.erasure = erasure;
    }

    /** @throws AccountProblem.NotSignedIn when the account is gone or disabled since the sign-in */
    public Account of(Actor by) {
        return accounts.findById(by.userId())
                .filter(account -> account.state() == AccountState.ACTIVE)
                .orElseThrow(AccountProblem.NotSignedIn::new);
    }

    /** Changes name, language, time zone and digits; every session of this person knows at once. */
    public Account change(String name, Preferences preferences, Actor by) {
        Account changed = accounts.save(of(by).withDetails(name, preferences));
        sessions.refresh(changed);
        return changed;
    }

    /**
     * Changes the password and ends all other sessions.
     *
     * @throws GeneralProblem.Invalid when the present password is wrong or the new one too weak
     */
    public void changePassword(String present, String next, String session, Client client, Actor by) {
        Account account = of(by);
        requirePassword(account, present, client);
        PasswordRules.check(next, account.name(), account.email());
        accounts.save(account.withPassword(hashing.hash(next)));
        sessions.endOthers(by.id(), session);
    }

    /** Where this person is signed in. @param session id of the session that asks */
    public List<Sessions.Browser> browsers(String session, Actor by) {
        return sessions.of(by.id(), session);
    }

    /** Ends one session. @param browser its public id */
    public void signOut(String browser, Actor by) {
        sessions.end(by.id(), browser);
    }

    /** Ends every session but the given one; an empty text ends all. */
    public void signOutElsewhere(String session, Actor by) {
        sessions.endOthers(by.id(), session);
    }

    /** The latest attempts to sign in to this account. */
    public List<SignInRecord> signIns(Actor by) {
        return records.findByPersonIdOrderByAtDesc(by.userId(), Limit.of(SIGN_INS_SHOWN));
    }

    /** Erases the account and everything that only it needs. Asks for the password once more. */
    public void erase(String password, Client client, Actor by) {
        Account account = of(by);
        requirePassword(account, password, client);
        erasure.erase(account);
    }

    private void requirePassword(Account account, String password, Client client) {
        limits.requireMaySignIn(account.emailKey(), client);
        if (!hashing.matches(password, account.passwordHash())) {
            limits.signInFailed(account.emailKey(), client);
            throw new GeneralProblem.Invalid("present", "wrong", "This is not your present password.");
        }
        limits.signInSucceeded(account.emailKey());
    }
}
