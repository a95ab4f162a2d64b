package io.lectern.accounts.sessions;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A session as the store keeps it.
 *
 * @param id prefixed, because a session's id could be taken for an id of the store's own
 * @param person the signed-in person's id, null before the sign-in
 * @param expiresAt when the store may remove it
 * @param attributes by name, with colons for dots
 */
@Document("accounts_session")
record SessionDocument(
        @Id String id,
        @Indexed @Nullable String person,
        Instant createdAt,
        Instant lastSeenAt,
        long idleSeconds,
        @Indexed(expireAfter = "0s") Instant expiresAt,
        Map<String, String> attributes) {

    private static final String PREFIX = "session:";

    static String idOf(String sessionId) {
        return PREFIX + sessionId;
    }

    String sessionId() {
        return id.substring(PREFIX.length());
    }
}
