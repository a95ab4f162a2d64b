package io.lectern.accounts.internal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class AttemptCountingMongo implements AttemptCounting {

    private final MongoOperations mongo;

    AttemptCountingMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public int add(UUID id, Instant now, Instant expiresAt) {
        mongo.remove(new Query(where("_id").is(id).and("expiresAt").lte(now)), AttemptCounter.class);
        AttemptCounter counter = mongo.findAndModify(
                new Query(where("_id").is(id)),
                new Update().inc("count", 1).set("lastAt", now).set("expiresAt", expiresAt),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                AttemptCounter.class);
        return counter == null ? 1 : counter.count();
    }
}
