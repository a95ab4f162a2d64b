package io.lectern.courses.internal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

class LessonLinksMongo implements LessonLinks {

    private final MongoOperations mongo;

    LessonLinksMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Linking> linkingAfter(@Nullable UUID after, int most) {
        Criteria linking = linking();
        Criteria wanted = after == null
                ? linking
                : new Criteria().andOperator(linking, where("_id").gt(after));
        return found(new Query(wanted).with(Sort.by("_id")).limit(most));
    }

    @Override
    public List<Linking> linkingOf(UUID courseId) {
        return found(new Query(
                new Criteria().andOperator(linking(), where("courseId").is(courseId))));
    }

    private static Criteria linking() {
        return new Criteria()
                .orOperator(
                        where("links.0").exists(true), where("publishedLinks.0").exists(true));
    }

    private List<Linking> found(Query query) {
        query.fields().include("courseId", "title", "links", "publishedLinks");
        return mongo.find(query, Document.class, "courses_lesson").stream()
                .map(found -> new Linking(
                        found.get("_id", UUID.class),
                        found.get("courseId", UUID.class),
                        found.getString("title"),
                        found.getList("links", String.class, List.of()),
                        found.getList("publishedLinks", String.class, List.of())))
                .toList();
    }
}
