package io.lectern.accounts.internal;

import io.lectern.accounts.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about accounts that look into the list of roles or into parts of a text. */
public interface AccountSearch {

    /** One page of the matching accounts, by name. */
    List<Account> search(Query query);

    /** How many accounts match, on whatever page; cursor and limit of the query are ignored. */
    long count(Query query);

    /**
     * @param text folded part of a name or e-mail address, empty for all
     * @param after directory key of the last account of the page before, empty for the first page
     */
    record Query(String text, @Nullable Role role, @Nullable AccountState state, String after, int limit) {}
}
