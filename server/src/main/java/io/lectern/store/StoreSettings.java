package io.lectern.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Lectern keeps what it knows.
 *
 * @param store {@code postgres} or {@code mongo}
 * @param data folder for everything that is kept on this machine: the embedded database, files, indexes
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
        @Nullable String dbUrl,
        @Nullable String dbUser,
        @Nullable String dbPassword,
        @Nullable String mongoUri,
        @DefaultValue("false") boolean mongoTransactions,
        @DefaultValue("jdbc") String sessions) {

    @Override
    public String toString() {
        return "StoreSettings[store=" + store + ", data=" + data + ", sessions=" + sessions + "]";
    }
}
