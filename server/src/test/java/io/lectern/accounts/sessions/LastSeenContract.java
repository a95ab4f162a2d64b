package io.lectern.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Ids;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

abstract class LastSeenContract {

    @OnPostgres
    static class OnPostgresTest extends LastSeenContract {}

    @OnMongo
    static class OnMongoTest extends LastSeenContract {}

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> repository;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final String person = Ids.next().toString();

    @Test
    void isNotWrittenAgainWithinAMinute() {
        String id = signedIn(repository);
        later(repository, id, session -> session.setLastAccessedTime(start.plusSeconds(59)));
        assertThat(stored(id).getLastAccessedTime()).isEqualTo(start);
        later(repository, id, session -> session.setLastAccessedTime(start.plusSeconds(60)));
        assertThat(stored(id).getLastAccessedTime()).isEqualTo(start.plusSeconds(60));
    }

    @Test
    void whatChangesIsWrittenAtOnce() {
        String id = signedIn(repository);
        later(repository, id, session -> {
            session.setLastAccessedTime(start.plusSeconds(1));
            session.setMaxInactiveInterval(Duration.ofDays(3));
        });
        assertThat(stored(id).getMaxInactiveInterval()).isEqualTo(Duration.ofDays(3));
        later(repository, id, session -> session.setAttribute("words", "new"));
        assertThat(stored(id).<String>getAttribute("words")).isEqualTo("new");
        String other = Ids.next().toString();
        later(
                repository,
                id,
                session -> session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, other));
        assertThat(repository.findByPrincipalName(other)).containsOnlyKeys(id);
        assertThat(repository.findByPrincipalName(person)).isEmpty();
    }

    @Test
    void aNewIdIsWrittenAtOnce() {
        String id = signedIn(repository);
        later(repository, id, Session::changeSessionId);
        assertThat(repository.findById(id)).isNull();
        assertThat(repository.findByPrincipalName(person)).hasSize(1);
    }

    private <S extends Session> String signedIn(FindByIndexNameSessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setLastAccessedTime(start);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person);
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> void later(
            FindByIndexNameSessionRepository<S> sessions, String id, Consumer<Session> change) {
        S session = Objects.requireNonNull(sessions.findById(id));
        change.accept(session);
        sessions.save(session);
    }

    private Session stored(String id) {
        return Objects.requireNonNull(repository.findById(id));
    }
}
