package io.lectern.courses.internal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class LessonFactsMongo implements LessonFacts {

    private final MongoOperations mongo;

    LessonFactsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Fact> factsOf(Collection<UUID> courseIds) {
        var query = new Query(where("courseId").in(courseIds));
        query.fields()
                .include(
                        "courseId",
                        "title",
                        "publishedVersion",
                        "publishedTitle",
                        "publishedSummary",
                        "publishedMinutes");
        return mongo.find(query, Document.class, "courses_lesson").stream()
                .map(found -> new Fact(
                        found.get("_id", UUID.class),
                        found.get("courseId", UUID.class),
                        found.getString("title"),
                        found.getInteger("publishedVersion"),
                        found.getString("publishedTitle"),
                        found.getString("publishedSummary"),
                        found.getInteger("publishedMinutes")))
                .toList();
    }
}
