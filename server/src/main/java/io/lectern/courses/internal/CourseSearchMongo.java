package io.lectern.courses.internal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class CourseSearchMongo implements CourseSearch {

    private final MongoOperations mongo;

    CourseSearchMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Course> page(Filter filter, @Nullable UUID before, int limit) {
        var query = new Query().with(Sort.by(Sort.Direction.DESC, "_id")).limit(limit);
        if (filter.status() != null) {
            query.addCriteria(where("status").is(filter.status()));
        }
        if (filter.teacher() != null) {
            query.addCriteria(where("teachers").is(filter.teacher()));
        }
        if (filter.text() != null) {
            query.addCriteria(
                    where("searchText").regex(Pattern.quote(filter.text().toLowerCase(Locale.ROOT))));
        }
        if (before != null) {
            query.addCriteria(where("_id").lt(before));
        }
        return mongo.find(query, Course.class);
    }

    @Override
    public Optional<Course> holding(UUID lesson) {
        var query = new Query(where("_id").is(lesson));
        query.fields().include("courseId");
        Document found = mongo.findOne(query, Document.class, "courses_lesson");
        return found == null
                ? Optional.empty()
                : Optional.ofNullable(mongo.findById(found.get("courseId", UUID.class), Course.class));
    }
}
