package io.lectern.media.internal;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.limit;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.lookup;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sort;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.lectern.media.FileShelf;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

class FileListsMongo implements FileLists {

    private final MongoOperations mongo;

    FileListsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<FileRecord> wanted(FileShelf.Wanted wanted, @Nullable UUID before, int most) {
        var steps = newAggregation(
                match(files(wanted, before)),
                sort(Sort.Direction.DESC, "_id"),
                lookup(mongo.getCollectionName(FileGrant.class), "hash", "hash", "grants"),
                match(where("grants").elemMatch(grants(wanted))),
                limit(most));
        return mongo.aggregate(steps, FileRecord.class, FileRecord.class).getMappedResults();
    }

    private static Criteria files(FileShelf.Wanted wanted, @Nullable UUID before) {
        Criteria files = new Criteria();
        if (before != null) {
            files.and("_id").lt(before);
        }
        if (wanted.kind() != null) {
            files.and("type").regex(wanted.kind().types());
        }
        return files;
    }

    private static Criteria grants(FileShelf.Wanted wanted) {
        Criteria grants = where("scopeKind").in(wanted.scopeKinds());
        Set<UUID> scopes = wanted.scopes();
        if (scopes != null) {
            grants.and("scopeId").in(scopes);
        }
        String key = FileNames.key(wanted.text());
        return key.isEmpty() ? grants : grants.and("nameKey").regex(Pattern.quote(key));
    }

    @Override
    public long bytes() {
        var all = newAggregation(group().sum("size").as("bytes"));
        Document found = mongo.aggregate(all, FileRecord.class, Document.class).getUniqueMappedResult();
        return found == null ? 0 : found.get("bytes", Number.class).longValue();
    }
}
