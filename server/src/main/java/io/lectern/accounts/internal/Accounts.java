package io.lectern.accounts.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All accounts. */
public interface Accounts extends ListCrudRepository<Account, UUID>, AccountSearch {

    Optional<Account> findByEmailKey(String emailKey);

    List<Account> findByShownAtSignInTrueOrderByCreatedAt();
}
