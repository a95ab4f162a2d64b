package io.lectern.accounts.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A link that opens one door once: it is removed when it is used.
 *
 * @param personId whose door; {@link #NOBODY} for the set-up of the academy
 * @param tokenHash hash of the secret in the link; the secret itself is not kept anywhere
 */
@Aggregate(module = "accounts", name = "link", collection = "accounts_link")
@CompoundIndex(name = "person_kind", def = "{'personId': 1, 'kind': 1}")
public record AccountLink(
        @Id UUID id,
        @Version @Nullable Long version,
        Kind kind,
        UUID personId,
        @Indexed(unique = true) String tokenHash,
        Instant createdAt,
        @Indexed Instant expiresAt) {

    static final UUID NOBODY = new UUID(0, 0);

    /** What it opens. */
    public enum Kind {
        INVITATION(Duration.ofDays(14), "/invitation"),
        PASSWORD_RESET(Duration.ofHours(1), "/new-password"),
        SET_UP(Duration.ofDays(7), "/set-up");

        private final Duration lifetime;
        private final String page;

        Kind(Duration lifetime, String page) {
            this.lifetime = lifetime;
            this.page = page;
        }

        /** Path of the page in the web app. The secret follows after a hash sign, which browsers tell to no server. */
        String pathWith(LinkToken token) {
            return page + "#" + token.text();
        }
    }

    static AccountLink of(Kind kind, UUID personId, LinkToken token, Instant now) {
        return new AccountLink(Ids.next(), null, kind, personId, token.hash(), now, now.plus(kind.lifetime));
    }

    AccountLink with(LinkToken token) {
        return new AccountLink(id, version, kind, personId, token.hash(), createdAt, expiresAt);
    }
}
