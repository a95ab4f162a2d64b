package io.lectern.assessment.attempt;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

class AttemptScoresMongo implements AttemptScores {

    private final MongoOperations mongo;

    AttemptScoresMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Row> scores(UUID courseId, @Nullable UUID person) {
        var query = new Query(where("courseId").is(courseId).and("state").ne(AttemptState.RUNNING));
        if (person != null) {
            query.addCriteria(where("personId").is(person));
        }
        return mongo.query(Attempt.class).as(Row.class).matching(query).all();
    }

    @Override
    public List<Pass> passes(UUID courseId, @Nullable UUID person) {
        var query = new Query(where("courseId").is(courseId).and("passed").is(true));
        if (person != null) {
            query.addCriteria(where("personId").is(person));
        }
        return mongo.query(Attempt.class).as(Pass.class).matching(query).all().stream()
                .distinct()
                .toList();
    }

    @Override
    public List<PaperRow> firstPapers(UUID courseId) {
        var query = new Query(where("courseId")
                .is(courseId)
                .and("state")
                .is(AttemptState.MARKED)
                .and("number")
                .is(1));
        return mongo.find(query, Attempt.class).stream()
                .map(AttemptScoresMongo::paper)
                .toList();
    }

    private static PaperRow paper(Attempt attempt) {
        return new PaperRow(
                attempt.assessmentId(),
                attempt.items().stream()
                        .map(item -> new PaperItem(item.question(), item.revision(), item.points(), fractionOf(item)))
                        .toList());
    }

    private static BigDecimal fractionOf(AttemptItem item) {
        BigDecimal fraction = item.result() == null ? null : item.result().fraction();
        return fraction == null ? BigDecimal.ZERO : fraction;
    }
}
