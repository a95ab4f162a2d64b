package io.lectern.media.internal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

class FileAdditionsMongo implements FileAdditions {

    private static final String RELEASED = "releasedAt";

    private final MongoOperations mongo;

    FileAdditionsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void addOnce(FileRecord file) {
        var values = new Update()
                .setOnInsert("_id", file.id())
                .setOnInsert("type", file.type())
                .setOnInsert("size", file.size())
                .setOnInsert("name", file.name())
                .setOnInsert("createdAt", file.createdAt())
                .setOnInsert("version", 0L)
                .unset(RELEASED);
        mongo.upsert(query(where("hash").is(file.hash())), values, FileRecord.class);
    }

    @Override
    public void addOnce(FileGrant grant) {
        var same = where("hash")
                .is(grant.hash())
                .and("scopeKind")
                .is(grant.scopeKind())
                .and("scopeId")
                .is(grant.scopeId());
        var values = new Update()
                .setOnInsert("_id", grant.id())
                .setOnInsert("name", grant.name())
                .setOnInsert("nameKey", grant.nameKey())
                .setOnInsert("version", 0L);
        mongo.upsert(query(same), values, FileGrant.class);
    }

    @Override
    public void use(String hash) {
        mongo.updateFirst(query(where("hash").is(hash)), new Update().unset(RELEASED), FileRecord.class);
    }

    @Override
    public void release(Collection<String> hashes, Instant at) {
        mongo.updateMulti(query(where("hash").in(hashes)), new Update().set(RELEASED, at), FileRecord.class);
    }

    @Override
    public boolean forget(String hash, Instant releasedBefore) {
        var still = where("hash").is(hash).and(RELEASED).lt(releasedBefore);
        return mongo.remove(query(still), FileRecord.class).getDeletedCount() > 0;
    }
}
