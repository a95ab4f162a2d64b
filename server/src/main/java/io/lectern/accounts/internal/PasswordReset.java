package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Actor;
import io.lectern.accounts.UserId;
import io.lectern.kernel.GeneralProblem;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** A new password by a mailed link. */
@Component
public class PasswordReset {

    private final Accounts accounts;
    private final MailedLinks links;
    private final AttemptLimits limits;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final TransactionOperations transactions;

    PasswordReset(
            Accounts accounts,
            MailedLinks links,
            AttemptLimits limits,
            PasswordHashing hashing,
            Sessions sessions,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
        this.hashing = hashing;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** Has a link mailed if somebody has this address; the caller is not told whether. Who is only invited is invited again. */
    @Transactional
    public void ask(String email, Client client) {
        String key = EmailAddress.keyOf(email);
        limits.countMail(key, client);
        accounts.findByEmailKey(key)
                .filter(account -> account.state() != AccountState.DISABLED)
                .ifPresent(account -> links.issue(kindFor(account), account));
    }

    /** Has a link mailed to somebody who asked an administrator for it. */
    @Transactional
    public void send(UUID id, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        Account account = accounts.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("person"));
        if (account.state() != AccountState.ACTIVE) {
            throw new AccountProblem.WrongState(account.state().name());
        }
        links.issue(AccountLink.Kind.PASSWORD_RESET, account);
    }

    /** Whose password this link changes. */
    public Account open(String token, Client client) {
        limits.countLink(client);
        return links.requireAccount(AccountLink.Kind.PASSWORD_RESET, token);
    }

    /** Sets the new password, uses the link up and signs the person out everywhere. */
    public void choose(String token, String password, Client client) {
        Account account = open(token, client);
        PasswordRules.check(password, account.name(), account.email());
        Account changed = account.withPassword(hashing.hash(password));
        transactions.executeWithoutResult(status -> {
            links.use(token);
            accounts.save(changed);
        });
        limits.signInSucceeded(account.emailKey());
        sessions.endAll(new UserId(account.id()));
    }

    private static AccountLink.Kind kindFor(Account account) {
        return account.state() == AccountState.INVITED ? AccountLink.Kind.INVITATION : AccountLink.Kind.PASSWORD_RESET;
    }
}
