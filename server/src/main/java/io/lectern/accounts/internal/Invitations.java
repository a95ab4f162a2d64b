package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Asks people to join. An invited person has an account at once, so that they can be enrolled, and a password when they accept. */
@Component
public class Invitations {

    private final Accounts accounts;
    private final MailedLinks links;
    private final AttemptLimits limits;
    private final PasswordHashing hashing;
    private final Academies academies;
    private final AccountErasure erasure;
    private final TransactionOperations transactions;
    private final Clock clock;

    Invitations(
            Accounts accounts,
            MailedLinks links,
            AttemptLimits limits,
            PasswordHashing hashing,
            Academies academies,
            AccountErasure erasure,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.limits = limits;
        this.hashing = hashing;
        this.academies = academies;
        this.erasure = erasure;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Makes an account and has a link mailed with which its owner chooses a password. */
    @Transactional
    public Account invite(String name, String email, Collection<Role> roles, String language, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        var preferences = Preferences.of(language, academies.current().timeZone());
        EmailAddress address = EmailAddress.of(email);
        if (accounts.findByEmailKey(address.key()).isPresent()) {
            throw new AccountProblem.EmailTaken();
        }
        try {
            Account account = accounts.save(Account.invited(name, address, roles, preferences, clock.instant()));
            links.issue(AccountLink.Kind.INVITATION, account);
            return account;
        } catch (DuplicateKeyException e) {
            throw new AccountProblem.EmailTaken();
        }
    }

    /** Mails a new link; the one before stops working. */
    @Transactional
    public void sendAgain(UUID id, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        links.issue(AccountLink.Kind.INVITATION, requireInvited(id));
    }

    /** Takes the invitation back; the account is gone. */
    public void withdraw(UUID id, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        erasure.erase(requireInvited(id));
    }

    /** Who is invited by this link. */
    public Account open(String token, Client client) {
        limits.countLink(client);
        return links.requireAccount(AccountLink.Kind.INVITATION, token);
    }

    /** Joins: the person may correct their name, and chooses a password, language and time zone. */
    public Account accept(String token, String name, String password, Preferences preferences, Client client) {
        Account invited = open(token, client);
        Account named = invited.withDetails(name, preferences);
        PasswordRules.check(password, named.name(), named.email());
        Account active = named.activated(hashing.hash(password));
        transactions.executeWithoutResult(status -> {
            links.use(token);
            accounts.save(active);
        });
        return active;
    }

    private Account requireInvited(UUID id) {
        Account account = accounts.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("person"));
        if (account.state() != AccountState.INVITED) {
            throw new AccountProblem.WrongState(account.state().name());
        }
        return account;
    }
}
