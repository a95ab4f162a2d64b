package io.lectern.assessment.clock;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Signs moments for devices, which hand them back with what was answered after them: no device can name a moment that the
 * server has not lived through. A token is {@code attempt:epoch milliseconds:sequence:signature}.
 */
@Component
public class TimeTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET = 32;
    private static final int PARTS = 4;

    private final TimeKeyRecords records;
    private final Clock clock;
    private volatile @Nullable SecretKeySpec known;

    TimeTokens(TimeKeyRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    public String sign(TimeToken token) {
        String said = token.attempt() + ":" + token.at().toEpochMilli() + ":" + token.sequence();
        return said + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(said));
    }

    /** What a token says; empty for one that was not made here. */
    public Optional<TimeToken> read(String token) {
        int end = token.lastIndexOf(':');
        String[] parts = token.split(":", -1);
        if (parts.length != PARTS || !isSigned(token.substring(0, end), parts[PARTS - 1])) {
            return Optional.empty();
        }
        return Optional.of(new TimeToken(
                UUID.fromString(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])), Long.parseLong(parts[2])));
    }

    private boolean isSigned(String said, String signature) {
        try {
            return MessageDigest.isEqual(signature(said), Base64.getUrlDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private byte[] signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("moments cannot be signed", e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec key = known;
        if (key == null) {
            TimeKeyRecord record = records.findById(TimeKeyRecord.ID).orElseGet(this::make);
            key = new SecretKeySpec(Base64.getDecoder().decode(record.secret()), ALGORITHM);
            known = key;
        }
        return key;
    }

    /** Two nodes may do so at once; the store keeps one. */
    private TimeKeyRecord make() {
        byte[] secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        try {
            return records.save(new TimeKeyRecord(
                    TimeKeyRecord.ID, null, Base64.getEncoder().encodeToString(secret), clock.instant()));
        } catch (DuplicateKeyException e) {
            return records.findById(TimeKeyRecord.ID).orElseThrow();
        }
    }
}
