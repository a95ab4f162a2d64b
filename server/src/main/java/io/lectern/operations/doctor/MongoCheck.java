package io.lectern.operations.doctor;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** A MongoDB-API service, when records are kept in one. */
final class MongoCheck {

    private static final String NAME = "MongoDB";
    private static final int SECONDS = 4;

    private MongoCheck() {}

    static Finding of(Environment environment) {
        String uri = environment.get("LECTERN_MONGO_URI", "");
        if (!environment.storesInMongo()) {
            return Finding.builtIn(NAME, "not used: records are kept in PostgreSQL");
        }
        if (uri.isEmpty()) {
            return Finding.missing(NAME, "LECTERN_STORE is mongo: set LECTERN_MONGO_URI to the address of the service");
        }
        try (MongoClient client = MongoClients.create(patient(uri))) {
            String version = client.getDatabase("admin")
                    .runCommand(new Document("buildInfo", 1))
                    .getString("version");
            return Finding.ok(NAME, version + " at " + Address.withoutSecrets(uri));
        } catch (MongoException | IllegalArgumentException e) {
            return Finding.missing(
                    NAME,
                    "LECTERN_MONGO_URI names " + Address.withoutSecrets(uri) + ", which does not answer within "
                            + SECONDS + " s or refuses");
        }
    }

    private static MongoClientSettings patient(String uri) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SECONDS, TimeUnit.SECONDS))
                .build();
    }
}
