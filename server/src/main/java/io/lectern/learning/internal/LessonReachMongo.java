package io.lectern.learning.internal;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.project;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class LessonReachMongo implements LessonReach {

    private final MongoOperations mongo;

    LessonReachMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Begun> begun() {
        var places = newAggregation(
                group("personId", "courseId"),
                project()
                        .and("_id.personId")
                        .as("personId")
                        .and("_id.courseId")
                        .as("courseId")
                        .andExclude("_id"));
        return mongo.aggregate(places, LessonProgress.class, Begun.class).getMappedResults();
    }

    @Override
    public List<SeenLesson> seenLessons(UUID courseId, Collection<UUID> counted) {
        Set<UUID> wanted = new HashSet<>(counted);
        try (var all = mongo.stream(new Query(where("courseId").is(courseId)), LessonProgress.class)) {
            return all.map(p -> new SeenLesson(
                            p.personId(),
                            p.lessonId(),
                            (int) p.seen().stream().filter(wanted::contains).count(),
                            p.resumeBlock(),
                            p.attended(),
                            p.completedAt(),
                            p.updatedAt(),
                            p.watched()))
                    .toList();
        }
    }

    @Override
    public List<SeenBlock> seenBlocks(UUID courseId, UUID lessonId) {
        var counting = newAggregation(
                match(where("courseId").is(courseId).and("lessonId").is(lessonId)),
                unwind("seen"),
                group("seen").count().as("people"),
                project("people").and("_id").as("block").andExclude("_id"));
        return mongo.aggregate(counting, LessonProgress.class, SeenBlock.class).getMappedResults();
    }
}
