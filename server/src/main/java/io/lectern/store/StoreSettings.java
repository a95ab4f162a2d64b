package io.lectern.store;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Lectern keeps what it knows.
 *
 * @param store {@code postgres} or {@code mongo}
 * @param data folder for everything that is kept on this machine: the embedded database, files, indexes
 * @param programs folder for the programs of the embedded database, which any number of data folders may share
 * @param dbUrl JDBC address of an operator's PostgreSQL; none means the embedded one
 * @param dbUser its user
 * @param dbPassword its password, from the environment only
 * @param mongoUri address of a MongoDB-API service, used when {@code store} is {@code mongo}
 * @param mongoTransactions whether that service is a replica set with transactions
 * @param sessions {@code jdbc} or {@code redis}
 */
@ConfigurationProperties("lectern")
public record StoreSettings(
        @DefaultValue("postgres") String store,
        @DefaultValue("data") Path data,
        @DefaultValue("data/database") Path programs,
        @Nullable String dbUrl,
        @Nullable String dbUser,
        @Nullable String dbPassword,
        @Nullable String mongoUri,
        @DefaultValue("false") boolean mongoTransactions,
        @DefaultValue("jdbc") String sessions) {

    public StoreSettings {
        require("LECTERN_STORE", store, "postgres", "mongo");
        require("LECTERN_SESSIONS", sessions, "jdbc", "redis");
    }

    private static void require(String name, String given, String... choices) {
        if (!List.of(choices).contains(given)) {
            throw new IllegalArgumentException(
                    name + " takes " + String.join(" or ", choices) + ", not \"" + given + "\"");
        }
    }

    @Override
    public String toString() {
        return "StoreSettings[store=" + store + ", data=" + data + ", sessions=" + sessions + "]";
    }
}
