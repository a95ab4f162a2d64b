package io.lectern.certificates.certifier;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.limit;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.lookup;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.project;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sort;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.lectern.certificates.internal.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.AggregationOperation;
import org.springframework.data.mongodb.core.query.Criteria;

class UnsentCertificatesMongo implements UnsentCertificates {

    private final MongoOperations mongo;

    UnsentCertificatesMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public long countUnsent(Instant now) {
        return found(unsent(now)).size();
    }

    @Override
    public List<UUID> unsent(Instant now, int limit) {
        List<AggregationOperation> steps = new ArrayList<>(unsent(now));
        steps.add(sort(Sort.Direction.ASC, "_id"));
        steps.add(limit(limit));
        return found(steps).stream().map(one -> one.get("_id", UUID.class)).toList();
    }

    private List<Document> found(List<AggregationOperation> steps) {
        return mongo.aggregate(newAggregation(steps), Certificate.class, Document.class)
                .getMappedResults();
    }

    private List<AggregationOperation> unsent(Instant now) {
        Criteria holds = where("state")
                .is(Certificate.State.ISSUED)
                .andOperator(new Criteria()
                        .orOperator(
                                where("expiresAt").isNull(), where("expiresAt").gt(now)));
        return List.of(
                match(holds),
                project("_id"),
                lookup(mongo.getCollectionName(CertifierDispatch.class), "_id", "_id", "noted"),
                match(where("noted").size(0)),
                project("_id"));
    }
}
