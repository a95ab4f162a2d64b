package io.lectern.accounts.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * One attempt to sign in to an account, kept for its owner to look at.
 *
 * @param area approximate network address
 */
@Aggregate(module = "accounts", name = "sign_in", collection = "accounts_sign_in")
@CompoundIndex(name = "person_time", def = "{'personId': 1, 'at': -1}")
public record SignInRecord(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        @Indexed Instant at,
        Outcome outcome,
        String device,
        String area) {

    /** How it ended. */
    public enum Outcome {
        SIGNED_IN,
        WRONG_PASSWORD,
        DISABLED
    }

    static SignInRecord of(UUID personId, Outcome outcome, Client client, Instant at) {
        return new SignInRecord(Ids.next(), null, personId, at, outcome, client.device(), client.area());
    }
}
