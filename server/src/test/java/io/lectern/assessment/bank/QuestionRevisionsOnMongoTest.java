package io.lectern.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.question.AnyTask;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskKind;
import io.lectern.kernel.Json;
import io.lectern.store.testing.OnMongo;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

@OnMongo
class QuestionRevisionsOnMongoTest extends QuestionRevisionsContract {

    /** Every way in which a sealed part can be nested. */
    record Sheet(Task task, List<Response> responses, Map<String, Response> byItem) implements Json {}

    @Autowired
    MongoConverter converter;

    @ParameterizedTest
    @EnumSource
    void sealedPartsAreToldApartByTheirKindWhereverTheyStand(TaskKind kind) {
        var any = new AnyTask(9);
        Task task = any.of(kind);
        Response response = any.response(task);
        var sheet = new Sheet(task, List.of(response, any.key(task)), Map.of("a", response));
        Document stored = new Document();
        converter.write(sheet, stored);
        assertThat(stored.get("task", Document.class).get("kind")).isEqualTo(kind.name());
        assertThat(stored.get("task", Document.class).toString()).doesNotContain("io.lectern");
        assertThat(converter.read(Sheet.class, stored)).isEqualTo(sheet);
    }
}
