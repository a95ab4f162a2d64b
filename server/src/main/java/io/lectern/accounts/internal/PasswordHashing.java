package io.lectern.accounts.internal;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Turns passwords into argon2id hashes and checks them; also checks bcrypt hashes that were brought from elsewhere.
 *
 * <p>One hash takes 19 MiB and about a tenth of a second (OWASP's first recommendation, with a third pass). At most as many
 * are computed at a time as there are processors, so a rush of sign-ins waits in line instead of filling the memory.
 */
@Component
public class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 3;
    private static final String OURS = "$argon2id$";

    /** A hash with the parameters above; checking against it takes as long as checking a real one. */
    static final String NOBODYS =
            "$argon2id$v=19$m=19456,t=3,p=1$9bZAQXhDNtl21q8FI2rr/Q$6dnE6ud+SJTJKaTRs6Q2wzyZZBx1UOXFjw38/wUPPAE";

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder();
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** A new hash of this password. */
    public String hash(String password) {
        processors.acquireUninterruptibly();
        try {
            String hash = argon2.encode(password);
            if (hash == null) {
                throw new IllegalStateException("no hash");
            }
            return hash;
        } finally {
            processors.release();
        }
    }

    /** Whether the hash is of this password. Without a hash the answer is no, and takes as long as any other. */
    public boolean matches(String password, @Nullable String hash) {
        processors.acquireUninterruptibly();
        try {
            String compared = hash == null ? NOBODYS : hash;
            boolean same =
                    compared.startsWith(OURS) ? argon2.matches(password, compared) : bcrypt.matches(password, compared);
            return same && hash != null;
        } finally {
            processors.release();
        }
    }

    /** Whether a hash should be replaced by a new one as soon as its password is known. */
    public boolean isOutdated(String hash) {
        return !hash.startsWith(OURS) || argon2.upgradeEncoding(hash);
    }
}
