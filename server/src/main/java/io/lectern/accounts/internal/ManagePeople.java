package io.lectern.accounts.internal;

import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.accounts.events.AccountDisabled;
import io.lectern.accounts.internal.AccountSearch.Query;
import io.lectern.kernel.GeneralProblem;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What administrators do with the accounts of others; auditors may look. */
@Component
public class ManagePeople {

    private static final int LARGEST_PAGE = 100;

    private final Accounts accounts;
    private final AccountLinks links;
    private final Administrators administrators;
    private final Sessions sessions;
    private final AccountErasure erasure;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    ManagePeople(
            Accounts accounts,
            AccountLinks links,
            Administrators administrators,
            Sessions sessions,
            AccountErasure erasure,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.administrators = administrators;
        this.sessions = sessions;
        this.erasure = erasure;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What to look for. @param cursor of the page before, empty for the first */
    public record Search(
            String text, @Nullable Role role, @Nullable AccountState state, String cursor, int limit) {}

    /** One line of the list. @param invitedUntil end of the open invitation, if there is one */
    public record Entry(Account account, @Nullable Instant invitedUntil) {}

    /** @param next cursor of the next page, null after the last @param total on all pages */
    public record Page(List<Entry> items, @Nullable String next, long total) {}

    public Page search(Search search, Actor by) {
        AccountPolicy.requireMaySeePeople(by);
        int limit = Math.clamp(search.limit(), 1, LARGEST_PAGE);
        var query = new Query(
                Account.folded(search.text()), search.role(), search.state(), decoded(search.cursor()), limit + 1);
        List<Account> found = accounts.search(query);
        List<Account> page = found.stream().limit(limit).toList();
        String next = found.size() > limit ? encoded(page.getLast().directoryKey()) : null;
        return new Page(entries(page), next, accounts.count(query));
    }

    public Entry get(UUID id, Actor by) {
        AccountPolicy.requireMaySeePeople(by);
        return entries(List.of(require(id))).getFirst();
    }

    /** @throws AccountProblem.LastAdministrator when nobody could run the academy afterwards */
    public Entry changeRoles(UUID id, Collection<Role> roles, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        Account changed = inTransaction(() -> {
            Account account = require(id);
            if (!roles.contains(Role.ADMINISTRATOR)) {
                administrators.requireOtherThan(account);
            }
            return accounts.save(account.withRoles(roles));
        });
        sessions.refresh(changed);
        return entries(List.of(changed)).getFirst();
    }

    /** Lets nobody sign in with this account until {@link #enable}; ends its sessions. */
    public Entry disable(UUID id, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        Account changed = inTransaction(() -> {
            Account account = requireState(id, AccountState.ACTIVE);
            administrators.requireOtherThan(account);
            Account disabled = accounts.save(account.withState(AccountState.DISABLED));
            events.publishEvent(new AccountDisabled(id, clock.instant()));
            return disabled;
        });
        sessions.endAll(new UserId(id));
        return entries(List.of(changed)).getFirst();
    }

    public Entry enable(UUID id, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        Account account = requireState(id, AccountState.DISABLED);
        return entries(List.of(accounts.save(account.withState(AccountState.ACTIVE))))
                .getFirst();
    }

    /** Erases an account with everything that only it needs. */
    public void erase(UUID id, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        erasure.erase(require(id));
    }

    private Account inTransaction(Supplier<Account> change) {
        return Objects.requireNonNull(transactions.execute(status -> change.get()));
    }

    private Account requireState(UUID id, AccountState state) {
        Account account = require(id);
        if (account.state() != state) {
            throw new AccountProblem.WrongState(account.state().name());
        }
        return account;
    }

    private Account require(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("person"));
    }

    private List<Entry> entries(List<Account> page) {
        List<UUID> invited = page.stream()
                .filter(account -> account.state() == AccountState.INVITED)
                .map(Account::id)
                .toList();
        Map<UUID, Instant> until = invited.isEmpty()
                ? Map.of()
                : links.findByKindAndPersonIdIn(AccountLink.Kind.INVITATION, invited).stream()
                        .collect(Collectors.toMap(AccountLink::personId, AccountLink::expiresAt));
        return page.stream()
                .map(account -> new Entry(account, until.get(account.id())))
                .toList();
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new GeneralProblem.Invalid("cursor", "unknown", "This page cannot be found; begin with the first.");
        }
    }
}
