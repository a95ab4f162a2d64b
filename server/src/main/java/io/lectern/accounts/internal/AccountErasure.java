package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.UserId;
import io.lectern.accounts.events.AccountErased;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Removes an account and lets every module forget the person. */
@Component
class AccountErasure {

    private final Accounts accounts;
    private final AccountLinks links;
    private final SignInRecords records;
    private final Sessions sessions;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    AccountErasure(
            Accounts accounts,
            AccountLinks links,
            SignInRecords records,
            Sessions sessions,
            Administrators administrators,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.records = records;
        this.sessions = sessions;
        this.administrators = administrators;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws AccountProblem.LastAdministrator when nobody could run the academy afterwards */
    void erase(Account account) {
        transactions.executeWithoutResult(status -> {
            administrators.requireOtherThan(account);
            links.deleteByPersonId(account.id());
            records.deleteByPersonId(account.id());
            accounts.delete(account);
            events.publishEvent(new AccountErased(account.id(), clock.instant()));
        });
        sessions.endAll(new UserId(account.id()));
    }
}
