package io.lectern.assessment.bank;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class QuestionSearchMongo implements QuestionSearch {

    private final MongoOperations mongo;

    QuestionSearchMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<BankQuestion> page(UUID courseId, Filter filter, @Nullable UUID before, int limit) {
        var query = new Query(where("courseId").is(courseId))
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(limit);
        only(query, "state", filter.state());
        only(query, "kind", filter.kind());
        only(query, "tags", filter.tag());
        only(query, "skills", filter.skill());
        only(query, "difficulty", filter.difficulty());
        if (filter.text() != null) {
            query.addCriteria(
                    where("searchText").regex(Pattern.quote(filter.text().toLowerCase(Locale.ROOT))));
        }
        if (before != null) {
            query.addCriteria(where("_id").lt(before));
        }
        return mongo.find(query, BankQuestion.class);
    }

    private static void only(Query query, String field, @Nullable Object value) {
        if (value != null) {
            query.addCriteria(where(field).is(value));
        }
    }

    @Override
    public List<String> tagsOf(UUID courseId) {
        return words("tags", courseId);
    }

    @Override
    public List<String> skillsOf(UUID courseId) {
        return words("skills", courseId);
    }

    private List<String> words(String field, UUID courseId) {
        return mongo
                .findDistinct(new Query(where("courseId").is(courseId)), field, BankQuestion.class, String.class)
                .stream()
                .sorted()
                .toList();
    }
}
