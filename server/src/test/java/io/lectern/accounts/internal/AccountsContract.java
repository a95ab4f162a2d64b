package io.lectern.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.accounts.internal.SignInRecord.Outcome;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;

/** The repositories of this module on both stores, as far as no other test goes through them. */
abstract class AccountsContract {

    @OnPostgres
    static class OnPostgresTest extends AccountsContract {}

    @OnMongo
    static class OnMongoTest extends AccountsContract {}

    @Autowired
    Accounts accounts;

    @Autowired
    Academies academies;

    @Autowired
    AccountLinks links;

    @Autowired
    SignInRecords records;

    @Autowired
    People directory;

    @Autowired
    TestPeople people;

    @Autowired
    Clock clock;

    @Test
    void anAccountComesBackAsItWasSaved() {
        Account saved = people.account("Huda", Role.TEACHER, Role.AUDITOR);
        assertThat(accounts.findById(saved.id())).contains(saved);
        assertThat(accounts.findByEmailKey(saved.emailKey())).contains(saved);
    }

    @Test
    void oneAddressIsOneAccount() {
        Account saved = people.account("Huda", Role.TEACHER);
        Account twin = Account.invited(
                "Twin",
                EmailAddress.of(saved.email().toUpperCase(Locale.ROOT)),
                List.of(Role.STUDENT),
                saved.preferences(),
                clock.instant());
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> accounts.save(twin));
    }

    @Test
    void accountsOfTheDemoAreListedInTheOrderOfTheirMaking() {
        Account first = accounts.save(people.account("Zain", Role.TEACHER).shownAtSignIn(true));
        Account second = accounts.save(people.account("Amal", Role.STUDENT).shownAtSignIn(true));
        assertThat(accounts.findByShownAtSignInTrueOrderByCreatedAt()).containsSubsequence(first, second);
        accounts.deleteAll(List.of(first, second));
    }

    @Test
    void linksAreFoundByTheirSecretAndUsedOnce() {
        LinkToken token = LinkToken.random();
        AccountLink link = links.save(AccountLink.of(AccountLink.Kind.INVITATION, Ids.next(), token, clock.instant()));
        assertThat(links.findByTokenHash(token.hash())).contains(link);
        assertThat(links.findByKindAndPersonIdIn(AccountLink.Kind.INVITATION, List.of(link.personId())))
                .containsExactly(link);
        assertThat(links.deleteByTokenHash(token.hash())).isEqualTo(1);
        assertThat(links.deleteByTokenHash(token.hash())).isZero();
    }

    @Test
    void oldLinksAndThoseOfAPersonAreRemoved() {
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        AccountLink old = links.save(AccountLink.of(AccountLink.Kind.SET_UP, Ids.next(), LinkToken.random(), longAgo));
        AccountLink reset = links.save(
                AccountLink.of(AccountLink.Kind.PASSWORD_RESET, Ids.next(), LinkToken.random(), clock.instant()));
        assertThat(links.deleteByExpiresAtBefore(longAgo.plus(Duration.ofDays(8))))
                .isEqualTo(1);
        assertThat(links.findById(old.id())).isEmpty();
        assertThat(links.deleteByPersonIdAndKind(reset.personId(), AccountLink.Kind.INVITATION))
                .isZero();
        assertThat(links.deleteByPersonId(reset.personId())).isEqualTo(1);
    }

    @Test
    void signInsAreListedLatestFirstAndForgotten() {
        var person = Ids.next();
        var client = new Client("203.0.113.77", "Firefox · Linux");
        Instant old = Instant.parse("2001-01-01T00:00:00Z");
        SignInRecord first = records.save(SignInRecord.of(person, Outcome.WRONG_PASSWORD, client, old));
        SignInRecord second = records.save(SignInRecord.of(person, Outcome.SIGNED_IN, client, clock.instant()));
        assertThat(second.area()).isEqualTo("203.0.113.x");
        assertThat(records.findByPersonIdOrderByAtDesc(person, Limit.of(5))).containsExactly(second, first);
        assertThat(records.findByPersonIdOrderByAtDesc(person, Limit.of(1))).containsExactly(second);
        assertThat(records.countByAtBefore(old.plusSeconds(1))).isEqualTo(1);
        assertThat(records.deleteByAtBefore(old.plusSeconds(1))).isEqualTo(1);
        assertThat(records.deleteByPersonId(person)).isEqualTo(1);
    }

    @Test
    void otherModulesLookPeopleUp() {
        Account huda = people.account("Huda", Role.TEACHER);
        Account sami = people.account("Sami", Role.STUDENT);
        var id = new UserId(huda.id());
        assertThat(directory.find(id)).contains(huda.person());
        assertThat(directory.findByEmail(" " + huda.email().toUpperCase(Locale.ROOT)))
                .contains(huda.person());
        assertThat(directory.findAll(List.of(id, id, new UserId(sami.id()), new UserId(Ids.next()))))
                .containsExactlyInAnyOrder(huda.person(), sami.person());
    }

    @Test
    void aSearchKnowsHowManyThereAreOnAllPages() {
        String name = "Zubaida" + Ids.next();
        people.account(name + " One", Role.TEACHER);
        people.account(name + " Two", Role.STUDENT);
        var page = new AccountSearch.Query(name.toLowerCase(Locale.ROOT), null, null, "", 1);
        assertThat(accounts.search(page)).hasSize(1);
        assertThat(accounts.count(page)).isEqualTo(2);
    }

    @Test
    void thereIsOneAcademy() {
        AcademyRecord now = academies.current();
        assertThat(academies.save(now).id()).isEqualTo(now.id());
        assertThat(academies.current().name()).isEqualTo(now.name());
        assertThat(academies.count()).isEqualTo(1);
    }
}
