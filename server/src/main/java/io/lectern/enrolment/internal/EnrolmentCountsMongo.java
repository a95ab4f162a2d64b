package io.lectern.enrolment.internal;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.project;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.MatchOperation;
import org.springframework.data.mongodb.core.query.Criteria;

class EnrolmentCountsMongo implements EnrolmentCounts {

    private final MongoOperations mongo;

    EnrolmentCountsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<CourseCount> peoplePerCourse(Instant at) {
        var counting = newAggregation(
                valid(at),
                group("courseId").count().as("people"),
                project("people").and("_id").as("courseId").andExclude("_id"));
        return mongo.aggregate(counting, Enrolment.class, CourseCount.class).getMappedResults();
    }

    @Override
    public long people(Instant at) {
        return mongo.aggregate(newAggregation(valid(at), group("personId")), Enrolment.class, Document.class)
                .getMappedResults()
                .size();
    }

    private static MatchOperation valid(Instant at) {
        return match(new Criteria()
                .andOperator(
                        where("revoked").is(false),
                        where("validFrom").lte(at),
                        new Criteria()
                                .orOperator(
                                        where("validUntil").isNull(),
                                        where("validUntil").gt(at))));
    }
}
