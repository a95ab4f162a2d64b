package io.lectern.accounts.internal;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AccountAdministration;
import io.lectern.accounts.AccountProblem;
import io.lectern.accounts.Actor;
import io.lectern.accounts.NewPerson;
import io.lectern.accounts.UserId;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

@Component
class DatabaseAccountAdministration implements AccountAdministration {

    private final Accounts accounts;
    private final Academies academies;
    private final PasswordHashing hashing;
    private final Clock clock;

    DatabaseAccountAdministration(Accounts accounts, Academies academies, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.academies = academies;
        this.hashing = hashing;
        this.clock = clock;
    }

    @Override
    public boolean hasPeople() {
        return accounts.count() > 0;
    }

    @Override
    public String hashed(String password) {
        return hashing.hash(password);
    }

    @Override
    public UserId create(NewPerson person, Actor by) {
        AccountPolicy.requireMayManagePeople(by);
        Account account = Account.invited(
                        person.name(),
                        EmailAddress.of(person.email()),
                        person.roles(),
                        Preferences.of(person.language(), person.timeZone()),
                        clock.instant())
                .activated(person.passwordHash())
                .shownAtSignIn(person.shownAtSignIn());
        try {
            return new UserId(accounts.save(account).id());
        } catch (DuplicateKeyException e) {
            throw new AccountProblem.EmailTaken();
        }
    }

    @Override
    public void describe(Academy academy, Actor by) {
        AccountPolicy.requireMayDescribeAcademy(by);
        academies.save(academies.current().described(academy));
    }
}
