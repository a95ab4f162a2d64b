package io.lectern.courses.internal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class LessonVersionListsMongo implements LessonVersionLists {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "number");

    private final MongoOperations mongo;

    LessonVersionListsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Entry> entriesOf(UUID lessonId) {
        var query = new Query(where("lessonId").is(lessonId)).with(NEWEST_FIRST);
        query.fields().include("number", "title", "publishedAt");
        return mongo.find(query, Document.class, "courses_lesson_version").stream()
                .map(found -> new Entry(
                        found.getInteger("number"),
                        found.getString("title"),
                        found.getDate("publishedAt").toInstant()))
                .toList();
    }

    @Override
    public List<LessonVersion> newestOf(UUID courseId) {
        return mongo.find(new Query(where("_id").in(newest(List.of(courseId)))), LessonVersion.class);
    }

    @Override
    public List<LessonTexts.Text> newestTextsOf(Collection<UUID> courseIds) {
        var query = new Query(where("_id").in(newest(courseIds)));
        query.fields().include("lessonId", "courseId", "title", "markdown", "pictures");
        return mongo.find(query, Document.class, "courses_lesson_version").stream()
                .map(found -> LessonTextsMongo.text(found, "lessonId"))
                .toList();
    }

    private List<UUID> newest(Collection<UUID> courseIds) {
        var keys = new Query(where("courseId").in(courseIds)).with(NEWEST_FIRST);
        keys.fields().include("lessonId");
        Set<UUID> seen = new HashSet<>();
        List<UUID> newest = new ArrayList<>();
        for (Document found : mongo.find(keys, Document.class, "courses_lesson_version")) {
            if (seen.add(found.get("lessonId", UUID.class))) {
                newest.add(found.get("_id", UUID.class));
            }
        }
        return newest;
    }
}
