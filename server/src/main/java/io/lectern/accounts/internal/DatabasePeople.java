package io.lectern.accounts.internal;

import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DatabasePeople implements People {

    private final Accounts accounts;

    DatabasePeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> find(UserId id) {
        return accounts.findById(id.value()).map(Account::person);
    }

    @Override
    public Optional<Person> findByEmail(String email) {
        return accounts.findByEmailKey(EmailAddress.keyOf(email)).map(Account::person);
    }

    @Override
    public List<Person> findAll(Collection<UserId> ids) {
        return accounts.findAllById(ids.stream().map(UserId::value).distinct().toList()).stream()
                .map(Account::person)
                .toList();
    }
}
