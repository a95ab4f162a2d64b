package io.lectern.courses.internal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class LessonTextsMongo implements LessonTexts {

    private final MongoOperations mongo;

    LessonTextsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Text> textsOf(Collection<UUID> courseIds) {
        var query = new Query(where("courseId").in(courseIds));
        query.fields().include("courseId", "title", "markdown", "pictures");
        return mongo.find(query, Document.class, "courses_lesson").stream()
                .map(found -> text(found, "_id"))
                .toList();
    }

    static Text text(Document found, String lesson) {
        return new Text(
                found.get(lesson, UUID.class),
                found.get("courseId", UUID.class),
                found.getString("title"),
                found.getString("markdown"),
                found.getList("pictures", Document.class, List.of()).stream()
                        .map(picture -> new Picture(picture.getString("path"), picture.getString("file")))
                        .toList());
    }
}
