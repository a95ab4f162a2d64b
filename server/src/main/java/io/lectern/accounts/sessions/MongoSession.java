package io.lectern.accounts.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session that remembers what changed, so that two requests at once do not undo each other's changes. */
final class MongoSession implements Session {

    private final MapSession session;
    private final Map<String, @Nullable String> changes = new HashMap<>();
    private final Duration idleBefore;
    private final Instant seenBefore;
    private boolean stored;

    MongoSession(MapSession session, boolean stored) {
        this.session = session;
        this.stored = stored;
        this.idleBefore = session.getMaxInactiveInterval();
        this.seenBefore = session.getLastAccessedTime();
    }

    /** Whether it is not as the store has it; that it was seen again within a short time is no change. */
    boolean isChanged() {
        return !stored
                || !changes.isEmpty()
                || !storedId().equals(getId())
                || !getMaxInactiveInterval().equals(idleBefore)
                || !getLastAccessedTime().isBefore(seenBefore.plus(LastSeen.EXACTLY));
    }

    /** Changed attributes by name; null for a removed one. */
    Map<String, @Nullable String> changes() {
        return changes;
    }

    boolean isStored() {
        return stored;
    }

    /** The id it is stored under, which is not {@link #getId()} after a change of id. */
    String storedId() {
        return session.getOriginalId();
    }

    void saved() {
        stored = true;
        changes.clear();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("a session holds texts only: " + name);
        }
        session.setAttribute(name, value);
        changes.put(name, (String) value);
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Set<String> getAttributeNames() {
        return session.getAttributeNames();
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public String changeSessionId() {
        return session.changeSessionId();
    }

    @Override
    public Instant getCreationTime() {
        return session.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        session.setLastAccessedTime(time);
    }

    @Override
    public Instant getLastAccessedTime() {
        return session.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        session.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return session.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return session.isExpired();
    }
}
