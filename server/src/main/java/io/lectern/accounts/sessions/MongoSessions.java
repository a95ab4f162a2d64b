package io.lectern.accounts.sessions;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

/** Sessions of texts, shared by all nodes on one MongoDB store. A session that was ended does not come back by a late save. */
class MongoSessions implements FindByIndexNameSessionRepository<MongoSession> {

    private final MongoOperations mongo;
    private final Clock clock;
    private final Duration timeout;

    MongoSessions(MongoOperations mongo, Clock clock, Duration timeout) {
        this.mongo = mongo;
        this.clock = clock;
        this.timeout = timeout;
    }

    @Override
    public MongoSession createSession() {
        var session = new MapSession();
        session.setCreationTime(clock.instant());
        session.setLastAccessedTime(clock.instant());
        session.setMaxInactiveInterval(timeout);
        return new MongoSession(session, false);
    }

    @Override
    public void save(MongoSession session) {
        if (!session.isChanged()) {
            return;
        }
        if (!session.isStored()) {
            mongo.insert(document(session));
        } else if (session.storedId().equals(session.getId())) {
            mongo.updateFirst(byId(session.getId()), changes(session), SessionDocument.class);
        } else if (mongo.remove(byId(session.storedId()), SessionDocument.class).getDeletedCount() == 1) {
            mongo.insert(document(session));
        }
        session.saved();
    }

    @Override
    public @Nullable MongoSession findById(String id) {
        SessionDocument found = mongo.findById(SessionDocument.idOf(id), SessionDocument.class);
        return found == null || !found.expiresAt().isAfter(clock.instant()) ? null : session(found);
    }

    @Override
    public void deleteById(String id) {
        mongo.remove(byId(id), SessionDocument.class);
    }

    @Override
    public Map<String, MongoSession> findByIndexNameAndIndexValue(String index, String value) {
        if (!PRINCIPAL_NAME_INDEX_NAME.equals(index)) {
            return Map.of();
        }
        return mongo.find(new Query(where("person").is(value)), SessionDocument.class).stream()
                .map(MongoSessions::session)
                .collect(Collectors.toMap(MongoSession::getId, session -> session));
    }

    private static Query byId(String id) {
        return new Query(where("_id").is(SessionDocument.idOf(id)));
    }

    private static Update changes(MongoSession session) {
        var update = new Update()
                .set("lastSeenAt", session.getLastAccessedTime())
                .set("idleSeconds", session.getMaxInactiveInterval().toSeconds())
                .set("expiresAt", session.getLastAccessedTime().plus(session.getMaxInactiveInterval()));
        session.changes().forEach((name, value) -> {
            if (value == null) {
                update.unset("attributes." + key(name));
            } else {
                update.set("attributes." + key(name), value);
            }
            if (name.equals(PRINCIPAL_NAME_INDEX_NAME)) {
                update.set("person", value);
            }
        });
        return update;
    }

    private static SessionDocument document(MongoSession session) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : session.getAttributeNames()) {
            attributes.put(key(name), Objects.requireNonNull(session.<String>getAttribute(name)));
        }
        return new SessionDocument(
                SessionDocument.idOf(session.getId()),
                session.getAttribute(PRINCIPAL_NAME_INDEX_NAME),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getMaxInactiveInterval().toSeconds(),
                session.getLastAccessedTime().plus(session.getMaxInactiveInterval()),
                attributes);
    }

    private static MongoSession session(SessionDocument document) {
        var session = new MapSession(document.sessionId());
        session.setCreationTime(document.createdAt());
        session.setLastAccessedTime(document.lastSeenAt());
        session.setMaxInactiveInterval(Duration.ofSeconds(document.idleSeconds()));
        document.attributes().forEach((key, value) -> session.setAttribute(key.replace(':', '.'), value));
        return new MongoSession(session, true);
    }

    private static String key(String attribute) {
        return attribute.replace('.', ':');
    }
}
