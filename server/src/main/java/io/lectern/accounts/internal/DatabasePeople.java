package io.lectern.accounts.internal;

import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    public List<Person> search(String text, @Nullable Role role, int limit) {
        var query = new AccountSearch.Query(Account.folded(text), role, AccountState.ACTIVE, "", limit);
        return accounts.search(query).stream().map(Account::person).toList();
    }

    @Override
    public List<Person> findAll(Collection<UserId> ids) {
        return accounts.findAllById(ids.stream().map(UserId::value).distinct().toList()).stream()
                .map(Account::person)
                .toList();
    }
}
