package io.lectern.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks people up. */
public interface People {

    Optional<Person> find(UserId id);

    /** By e-mail, in whatever case and with whatever blanks around it. */
    Optional<Person> findByEmail(String email);

    /**
     * People with an active account whose name or e-mail address holds the text, by name. It asks nothing about rights: the
     * caller decides who may search.
     *
     * @param role null for any
     */
    List<Person> search(String text, @Nullable Role role, int limit);

    /** Those of the given people who exist, in no particular order. */
    List<Person> findAll(Collection<UserId> ids);
}
