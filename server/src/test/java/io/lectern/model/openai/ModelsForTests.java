package io.lectern.model.openai;

import io.lectern.model.LanguageModel;
import io.lectern.model.testing.FakeModel;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** Makes what the settings make, for tests in other rooms. */
public final class ModelsForTests {

    private ModelsForTests() {}

    public static LanguageModel at(String url) {
        var settings = new ModelSettings(url, FakeModel.NAME, FakeModel.KEY, 8000);
        return new ChatCompletions(settings, JsonMapper.builder().build(), Clock.systemUTC(), _ -> {});
    }

    public static LanguageModel none() {
        return new NoModel();
    }
}
