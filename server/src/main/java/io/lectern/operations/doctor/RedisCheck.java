package io.lectern.operations.doctor;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import java.time.Duration;

/** Redis or Valkey, when sessions are kept there. */
final class RedisCheck {

    static final String DEFAULT = "redis://localhost:6379";
    private static final String NAME = "Redis";
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private RedisCheck() {}

    static Finding of(Environment environment) {
        if (!environment.get("LECTERN_SESSIONS", "jdbc").equals("redis")) {
            return Finding.builtIn(NAME, "not used: sessions are kept in the database");
        }
        String url = environment.get("LECTERN_REDIS_URL", DEFAULT);
        try {
            RedisURI uri = RedisURI.create(url);
            uri.setTimeout(PATIENCE);
            try (RedisClient client = RedisClient.create(uri);
                    var connection = client.connect()) {
                return Finding.ok(NAME, connection.sync().ping() + " from " + Address.withoutSecrets(url));
            }
        } catch (RedisException | IllegalArgumentException e) {
            return Finding.missing(
                    NAME, "LECTERN_SESSIONS is redis, and " + Address.withoutSecrets(url) + " does not answer");
        }
    }
}
