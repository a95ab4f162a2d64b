package io.lectern.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Looks people up. */
public interface People {

    Optional<Person> find(UserId id);

    /** By e-mail, in whatever case and with whatever blanks around it. */
    Optional<Person> findByEmail(String email);

    /** Those of the given people who exist, in no particular order. */
    List<Person> findAll(Collection<UserId> ids);
}
