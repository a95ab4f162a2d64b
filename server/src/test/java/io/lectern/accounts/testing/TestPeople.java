package io.lectern.accounts.testing;

import io.lectern.accounts.Role;
import io.lectern.accounts.internal.Account;
import io.lectern.accounts.internal.Accounts;
import io.lectern.accounts.internal.EmailAddress;
import io.lectern.accounts.internal.PasswordHashing;
import io.lectern.accounts.internal.Preferences;
import io.lectern.accounts.internal.SessionActor;
import io.lectern.accounts.internal.Sessions;
import io.lectern.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Makes people who are signed in. Each call makes somebody new, so that tests on a shared store do not meet. */
@Component
public class TestPeople {

    public static final String PASSWORD = "a password of a test";

    private final Accounts accounts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final PasswordHashing hashing;
    private final Clock clock;
    private @Nullable String hash;

    TestPeople(
            Accounts accounts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            PasswordHashing hashing,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
        this.clock = clock;
    }

    public SignedInPerson administrator() {
        return with(Role.ADMINISTRATOR);
    }

    public SignedInPerson teacher() {
        return with(Role.TEACHER);
    }

    public SignedInPerson student() {
        return with(Role.STUDENT);
    }

    public SignedInPerson auditor() {
        return with(Role.AUDITOR);
    }

    /** Somebody new with these roles. */
    public SignedInPerson with(Role... roles) {
        return signedIn(account("Noor " + Ids.next().toString().substring(24), roles));
    }

    /** Somebody new who is not signed in. */
    public Account account(String name, Role... roles) {
        String email = "p" + Ids.next() + "@example.org";
        return accounts.save(Account.invited(
                        name,
                        EmailAddress.of(email),
                        List.of(roles),
                        Preferences.of("en", "Asia/Riyadh"),
                        clock.instant())
                .activated(hash()));
    }

    /** One more session of this person. */
    public SignedInPerson signedIn(Account account) {
        String id = session(sessions, account);
        String cookie = Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
        return new SignedInPerson(
                account.actor(),
                account.email(),
                PASSWORD,
                cookie,
                UUID.randomUUID().toString());
    }

    private static <S extends Session> String session(FindByIndexNameSessionRepository<S> repository, Account account) {
        S session = repository.createSession();
        session.setAttribute(Sessions.PERSON, account.id().toString());
        session.setAttribute(Sessions.ACTOR, SessionActor.write(account.actor()));
        session.setAttribute(Sessions.DEVICE, "Test");
        session.setAttribute(Sessions.AREA, "127.0.0.x");
        repository.save(session);
        return session.getId();
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = hashing.hash(PASSWORD);
        }
        return hash;
    }
}
