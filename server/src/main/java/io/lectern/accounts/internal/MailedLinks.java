package io.lectern.accounts.internal;

import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.AccountLetter;
import io.lectern.accounts.AccountLetters;
import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.UserId;
import io.lectern.accounts.events.AccountLinkIssued;
import io.lectern.kernel.Ids;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues one-use links, puts the secret into them when they are written down, and checks them when they come back. */
@Component
class MailedLinks implements AccountLetters {

    private final AccountLinks links;
    private final Accounts accounts;
    private final AcademyProfile academy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailedLinks(
            AccountLinks links,
            Accounts accounts,
            AcademyProfile academy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.academy = academy;
        this.events = events;
        this.clock = clock;
    }

    /** Has a link mailed to the account's owner, in place of any earlier one. Runs in the caller's transaction. */
    void issue(AccountLink.Kind kind, Account account) {
        links.deleteByPersonIdAndKind(account.id(), kind);
        AccountLink link = links.save(AccountLink.of(kind, account.id(), LinkToken.random(), clock.instant()));
        events.publishEvent(new AccountLinkIssued(Ids.next(), link.id(), account.id(), clock.instant()));
    }

    /** A link for the set-up, to be shown to whoever starts the server. */
    URI issueSetUp() {
        LinkToken token = LinkToken.random();
        links.save(AccountLink.of(AccountLink.Kind.SET_UP, AccountLink.NOBODY, token, clock.instant()));
        return academy.address(AccountLink.Kind.SET_UP.pathWith(token));
    }

    @Override
    @Transactional
    public Optional<AccountLetter> write(UUID linkId) {
        AccountLink link = links.findById(linkId).orElse(null);
        Account account =
                link == null ? null : accounts.findById(link.personId()).orElse(null);
        if (link == null || account == null || !link.expiresAt().isAfter(clock.instant())) {
            return Optional.empty();
        }
        LinkToken token = LinkToken.random();
        links.save(link.with(token));
        return Optional.of(new AccountLetter(
                AccountLetter.Kind.valueOf(link.kind().name()),
                new UserId(account.id()),
                account.name(),
                account.email(),
                account.preferences().language(),
                account.preferences().numerals().name(),
                ZoneId.of(account.preferences().timeZone()),
                academy.address(link.kind().pathWith(token)),
                link.expiresAt()));
    }

    /** The link with this secret. @throws AccountProblem.LinkNotValid when it does not open this door (any more) */
    AccountLink require(AccountLink.Kind kind, String token) {
        return links.findByTokenHash(new LinkToken(token).hash())
                .filter(link -> link.kind() == kind && link.expiresAt().isAfter(clock.instant()))
                .orElseThrow(AccountProblem.LinkNotValid::new);
    }

    /** The account a link belongs to. @throws AccountProblem.LinkNotValid as above */
    Account requireAccount(AccountLink.Kind kind, String token) {
        return accounts.findById(require(kind, token).personId()).orElseThrow(AccountProblem.LinkNotValid::new);
    }

    /** Uses the link up. @throws AccountProblem.LinkNotValid when somebody was quicker */
    void use(String token) {
        if (links.deleteByTokenHash(new LinkToken(token).hash()) != 1) {
            throw new AccountProblem.LinkNotValid();
        }
    }

    /** Makes the links of this kind to this account useless. */
    void withdraw(AccountLink.Kind kind, UUID personId) {
        links.deleteByPersonIdAndKind(personId, kind);
    }
}
