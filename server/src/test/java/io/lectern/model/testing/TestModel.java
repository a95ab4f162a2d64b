package io.lectern.model.testing;

import io.lectern.model.LanguageModel;
import io.lectern.model.openai.ModelsForTests;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Lectern's way to a model, with the fake at its end. */
public final class TestModel implements AutoCloseable {

    public final FakeModel fake;
    public final LanguageModel model;

    public TestModel(Function<JsonNode, Object> answers) {
        fake = new FakeModel(answers);
        model = ModelsForTests.at(fake.url());
    }

    @Override
    public void close() {
        fake.close();
    }
}
