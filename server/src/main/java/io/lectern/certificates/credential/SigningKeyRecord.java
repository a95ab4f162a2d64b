package io.lectern.certificates.credential;

import io.lectern.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** The academy's own signing key. There is one, made when it is first needed. @param seed the secret, in Base64 */
@Aggregate(module = "certificates", name = "signing_key", collection = "certificates_signing_key")
record SigningKeyRecord(@Id UUID id, @Version @Nullable Long version, String seed, Instant createdAt) {

    static final UUID ID = new UUID(0, 1);

    @Override
    public String toString() {
        return "SigningKeyRecord[...]";
    }
}
