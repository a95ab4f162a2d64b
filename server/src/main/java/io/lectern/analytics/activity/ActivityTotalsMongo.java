package io.lectern.analytics.activity;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.project;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.sort;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;

class ActivityTotalsMongo implements ActivityTotals {

    private final MongoOperations mongo;

    ActivityTotalsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<HourTotal> totals(Instant from, Instant before) {
        return read(
                newAggregation(
                        match(where("hour").gte(from).lt(before)),
                        group("hour")
                                .sum("quarter1")
                                .as("first")
                                .sum("quarter2")
                                .as("second")
                                .sum("quarter3")
                                .as("third")
                                .sum("quarter4")
                                .as("fourth"),
                        project("first", "second", "third", "fourth")
                                .and("_id")
                                .as("hour")
                                .andExclude("_id"),
                        sort(Sort.Direction.ASC, "hour")),
                HourTotal.class);
    }

    @Override
    public List<LastActive> lastActive(UUID courseId, Instant from) {
        return read(
                newAggregation(
                        match(where("courseId").is(courseId).and("hour").gte(from)),
                        group("personId").max("hour").as("hour"),
                        project("hour").and("_id").as("personId").andExclude("_id")),
                LastActive.class);
    }

    @Override
    public long peopleActive(Instant from) {
        return read(newAggregation(match(where("hour").gte(from)), group("personId")), Document.class)
                .size();
    }

    private <T> List<T> read(Aggregation aggregation, Class<T> type) {
        return mongo.aggregate(aggregation, ActiveHour.class, type).getMappedResults();
    }
}
