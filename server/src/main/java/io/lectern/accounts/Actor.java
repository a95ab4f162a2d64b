package io.lectern.accounts;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * The signed-in person on whose behalf a use case runs. Every use case takes one and decides by it.
 *
 * @param userId the person
 * @param name as shown to others
 * @param language {@code en} or {@code ar}
 * @param roles never empty
 */
public record Actor(UUID userId, String name, String language, Set<Role> roles) implements Serializable {

    public Actor {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an actor needs a role");
        }
    }

    /** Lectern itself, for what nobody asked for: the first start, imports. May do what an administrator may. */
    public static Actor lectern() {
        return new Actor(new UUID(0, 0), "Lectern", "en", Set.of(Role.ADMINISTRATOR));
    }

    /** This person, where work that they began goes on without them. */
    public static Actor of(Person person) {
        return new Actor(person.id().value(), person.name(), person.language(), person.roles());
    }

    public UserId id() {
        return new UserId(userId);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this person may see what administrators see (administrators and auditors). */
    public boolean oversees() {
        return is(Role.ADMINISTRATOR) || is(Role.AUDITOR);
    }
}
