package io.lectern.accounts.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A person's account.
 *
 * @param email as its owner writes it
 * @param emailKey what e-mail addresses are compared by; unique
 * @param directoryKey name and e-mail without case, accents and vowel signs: what lists are searched in and sorted by; unique
 * @param passwordHash null as long as the person has not chosen a password
 * @param roles sorted, at least one
 * @param shownAtSignIn whether the demo academy's sign-in page offers it
 */
@Aggregate(module = "accounts", name = "account", collection = "accounts_account")
public record Account(
        @Id UUID id,
        @Version @Nullable Long version,
        String name,
        String email,
        @Indexed(unique = true) String emailKey,
        @Indexed(unique = true) String directoryKey,
        @Nullable String passwordHash,
        List<Role> roles,
        AccountState state,
        Preferences preferences,
        boolean shownAtSignIn,
        Instant createdAt) {

    private static final int LONGEST_NAME = 120;

    public Account {
        roles = roles.stream().distinct().sorted().toList();
        if (roles.isEmpty()) {
            throw new GeneralProblem.Invalid("roles", "missing", "Choose at least one role.");
        }
    }

    /** An account that waits for its owner to choose a password. */
    public static Account invited(
            String name, EmailAddress email, Collection<Role> roles, Preferences preferences, Instant now) {
        String checked = checkedName(name);
        return new Account(
                Ids.next(),
                null,
                checked,
                email.text(),
                email.key(),
                directoryKey(checked, email.key()),
                null,
                List.copyOf(roles),
                AccountState.INVITED,
                preferences,
                false,
                now);
    }

    /** The same account, usable with this password. */
    public Account activated(String hash) {
        return copy(name, hash, roles, AccountState.ACTIVE, preferences, shownAtSignIn);
    }

    public Account withPassword(String hash) {
        return copy(name, hash, roles, state, preferences, shownAtSignIn);
    }

    public Account withRoles(Collection<Role> granted) {
        return copy(name, passwordHash, List.copyOf(granted), state, preferences, shownAtSignIn);
    }

    public Account withState(AccountState next) {
        return copy(name, passwordHash, roles, next, preferences, shownAtSignIn);
    }

    public Account withDetails(String newName, Preferences chosen) {
        return copy(checkedName(newName), passwordHash, roles, state, chosen, shownAtSignIn);
    }

    public Account shownAtSignIn(boolean shown) {
        return copy(name, passwordHash, roles, state, preferences, shown);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the academy can count on this account as one of its administrators. */
    public boolean isActiveAdministrator() {
        return state == AccountState.ACTIVE && is(Role.ADMINISTRATOR);
    }

    public Actor actor() {
        return new Actor(id, name, preferences.language(), Set.copyOf(roles));
    }

    public Person person() {
        return new Person(
                new UserId(id), name, email, preferences.language(), preferences.timeZone(), Set.copyOf(roles));
    }

    /** What searching compares: no case, no accents, no vowel signs, one form of each letter. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|\\u0640", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Account copy(
            String newName,
            @Nullable String hash,
            List<Role> granted,
            AccountState next,
            Preferences chosen,
            boolean shown) {
        return new Account(
                id,
                version,
                newName,
                email,
                emailKey,
                directoryKey(newName, emailKey),
                hash,
                granted,
                next,
                chosen,
                shown,
                createdAt);
    }

    private static String directoryKey(String name, String emailKey) {
        return folded(name) + '\n' + emailKey;
    }

    private static String checkedName(String name) {
        String stripped =
                Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new GeneralProblem.Invalid("name", "length", "A name has 1 to " + LONGEST_NAME + " characters.");
        }
        return stripped;
    }

    @Override
    public String toString() {
        return "Account[" + id + ", " + state + ", " + roles + "]";
    }
}
