package io.lectern.accounts.internal;

import io.lectern.accounts.UserId;
import io.lectern.accounts.events.SignedOut;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The signed-in browsers, wherever sessions are kept.
 *
 * <p>A session holds texts only, never classes of ours: it stays readable after an upgrade.
 */
@Component
public class Sessions {

    /** Session attribute: the signed-in person, see {@link SessionActor}. */
    public static final String ACTOR = "lectern.actor";
    /** Session attribute: the browser in a few words. */
    public static final String DEVICE = "lectern.device";
    /** Session attribute: approximate network address. */
    public static final String AREA = "lectern.area";
    /** Session attribute by which sessions are found; holds the person's id. */
    public static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private static final int PUBLIC_ID_DIGITS = 24;

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> repository,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** One signed-in browser. @param id made from the session's own id, which is a secret */
    public record Browser(
            String id, String device, String area, Instant signedInAt, Instant lastSeenAt, boolean current) {}

    /** Where a person is signed in, latest first. @param currentSession id of the session that asks */
    public List<Browser> of(UserId person, String currentSession) {
        return byPerson(person).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> browser(session, currentSession))
                .sorted(Comparator.comparing(Browser::lastSeenAt).reversed())
                .toList();
    }

    /** Ends the one session with this public id, if it is this person's. */
    public void end(UserId person, String publicId) {
        endThose(person, id -> publicId(id).equals(publicId));
    }

    /** Signs a person out everywhere. */
    public void endAll(UserId person) {
        endOthers(person, "");
    }

    /** Signs a person out everywhere but here. */
    public void endOthers(UserId person, String currentSession) {
        endThose(person, id -> !id.equals(currentSession));
    }

    /** Tells the others that this session, which is gone already, was ended by its owner. */
    public void announceEnd(UserId person, String session) {
        announce(person, Set.of(session));
    }

    private void endThose(UserId person, Predicate<String> which) {
        Set<String> ended = byPerson(person).keySet().stream().filter(which).collect(Collectors.toSet());
        ended.forEach(repository::deleteById);
        announce(person, ended);
    }

    private void announce(UserId person, Set<String> sessions) {
        Set<String> browsers = sessions.stream().map(Sessions::publicId).collect(Collectors.toSet());
        events.publishEvent(new SignedOut(person.value(), browsers, clock.instant()));
    }

    /** Lets every session of this person know their present name, language and roles. */
    public void refresh(Account account) {
        refresh(repository, account);
    }

    private static <S extends Session> void refresh(FindByIndexNameSessionRepository<S> repository, Account account) {
        String actor = SessionActor.write(account.actor());
        for (S session : repository.findByPrincipalName(account.id().toString()).values()) {
            session.setAttribute(ACTOR, actor);
            repository.save(session);
        }
    }

    private Map<String, ? extends Session> byPerson(UserId person) {
        return repository.findByPrincipalName(person.value().toString());
    }

    private static Browser browser(Session session, String currentSession) {
        return new Browser(
                publicId(session.getId()),
                Objects.requireNonNullElse(session.<String>getAttribute(DEVICE), ""),
                Objects.requireNonNullElse(session.<String>getAttribute(AREA), ""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(currentSession));
    }

    /** A name for the session that may be shown: its own id is a secret. */
    public static String publicId(String sessionId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, PUBLIC_ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
