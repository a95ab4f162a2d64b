package io.lectern.certificates.credential;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The keys of this academy: the one that signs, and those whose signatures still stand. */
@Component
class KeyRing {

    private static final int SEED = 32;

    private final SigningKeyRecords records;
    private final @Nullable SigningKey given;
    private final Clock clock;
    private volatile @Nullable SigningKey own;

    KeyRing(SigningKeyRecords records, CredentialSettings settings, Clock clock) {
        String key = settings.signingKey();
        this.records = records;
        this.given = key == null || key.isBlank() ? null : SigningKey.of(key);
        this.clock = clock;
    }

    /** The key from the environment, or else the academy's own, made now if there is none yet. */
    SigningKey signing() {
        return given == null ? own() : given;
    }

    /** Public halves of all keys that have signed here, the present one first. */
    List<String> published() {
        if (given == null) {
            return List.of(own().publicKey());
        }
        return Stream.concat(
                        Stream.of(given),
                        records.findById(SigningKeyRecord.ID).stream().map(record -> SigningKey.of(record.seed())))
                .map(SigningKey::publicKey)
                .distinct()
                .toList();
    }

    private SigningKey own() {
        SigningKey known = own;
        if (known == null) {
            SigningKeyRecord record = records.findById(SigningKeyRecord.ID).orElseGet(this::make);
            known = SigningKey.of(record.seed());
            own = known;
        }
        return known;
    }

    /** Two nodes may do so at once; the store keeps one. */
    private SigningKeyRecord make() {
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        try {
            return records.save(new SigningKeyRecord(
                    SigningKeyRecord.ID, null, Base64.getEncoder().encodeToString(seed), clock.instant()));
        } catch (DuplicateKeyException e) {
            return Objects.requireNonNull(records.findById(SigningKeyRecord.ID).orElse(null));
        }
    }
}
