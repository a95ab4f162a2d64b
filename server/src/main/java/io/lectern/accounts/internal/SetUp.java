package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The first start of an empty academy: whoever holds the link from the console describes it and becomes its administrator. */
@Component
public class SetUp {

    private final Accounts accounts;
    private final MailedLinks links;
    private final DescribeAcademy describeAcademy;
    private final AttemptLimits limits;
    private final PasswordHashing hashing;
    private final TransactionOperations transactions;
    private final Clock clock;

    SetUp(
            Accounts accounts,
            MailedLinks links,
            DescribeAcademy describeAcademy,
            AttemptLimits limits,
            PasswordHashing hashing,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.describeAcademy = describeAcademy;
        this.limits = limits;
        this.hashing = hashing;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The first administrator. @param language one of the academy's */
    public record FirstAdministrator(String name, String email, String password, String language) {
        @Override
        public String toString() {
            return "FirstAdministrator[...]";
        }
    }

    /** A new set-up link. Earlier ones keep working until somebody has set the academy up. */
    URI link() {
        return links.issueSetUp();
    }

    /** Whether this link still opens the set-up. @throws AccountProblem.LinkNotValid when it does not */
    public void open(String token, Client client) {
        limits.countLink(client);
        links.require(AccountLink.Kind.SET_UP, token);
        if (accounts.count() > 0) {
            throw new AccountProblem.SetUpDone();
        }
    }

    /** Describes the academy and makes its administrator, or does neither. */
    public void complete(
            String token, DescribeAcademy.Description academy, FirstAdministrator administrator, Client client) {
        open(token, client);
        Account account = Account.invited(
                administrator.name(),
                EmailAddress.of(administrator.email()),
                List.of(Role.ADMINISTRATOR),
                Preferences.of(administrator.language(), academy.timeZone()),
                clock.instant());
        PasswordRules.check(administrator.password(), account.name(), account.email());
        Account active = account.activated(hashing.hash(administrator.password()));
        transactions.executeWithoutResult(status -> {
            describeAcademy.describe(academy, Actor.lectern());
            links.use(token);
            links.withdraw(AccountLink.Kind.SET_UP, AccountLink.NOBODY);
            accounts.save(active);
        });
    }
}
