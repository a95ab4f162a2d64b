package io.lectern.tutor.plan;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

class PlanAdditionsMongo implements PlanAdditions {

    private final MongoOperations mongo;

    PlanAdditionsMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void addOnce(Plan plan) {
        var values = new Document();
        mongo.getConverter().write(plan, values);
        values.append("version", 0L);
        values.remove("lessonId");
        values.remove("lessonVersion");
        var same = where("lessonId").is(plan.lessonId()).and("lessonVersion").is(plan.lessonVersion());
        mongo.upsert(query(same), Update.fromDocument(new Document("$setOnInsert", values)), Plan.class);
    }
}
