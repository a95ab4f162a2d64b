package io.lectern.accounts;

import java.util.Set;

/** What others may know of a person. @param language {@code en} or {@code ar} @param timeZone IANA name */
public record Person(UserId id, String name, String email, String language, String timeZone, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
