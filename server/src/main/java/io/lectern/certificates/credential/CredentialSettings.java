package io.lectern.certificates.credential;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How credentials are signed.
 *
 * @param signingKey 32 random bytes in Base64, from the environment only; without it a key is made and kept in the store
 */
@ConfigurationProperties("lectern.certificates")
public record CredentialSettings(@Nullable String signingKey) {

    @Override
    public String toString() {
        return "CredentialSettings[signingKey=" + (signingKey == null ? "none" : "given") + "]";
    }
}
