package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TaskJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource
    void tasksAndResponsesComeBackAsTheyWere(TaskKind kind) {
        for (long seed = 0; seed < 100; seed++) {
            var any = new AnyTask(seed);
            Task task = any.of(kind);
            Response response = any.response(task);
            JsonNode written = JSON.valueToTree(task);
            assertThat(written.path("kind").asString()).isEqualTo(kind.name());
            assertThat(JSON.readValue(written.toString(), Task.class)).isEqualTo(task);
            assertThat(JSON.readValue(JSON.writeValueAsString(response), Response.class))
                    .isEqualTo(response);
        }
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsRefused() {
        for (String number : new String[] {"1e999999999", "1e-999999999"}) {
            String option = "{\"id\":\"a\",\"text\":\"t\",\"feedback\":null,\"fraction\":" + number + "}";
            assertThatThrownBy(() -> JSON.readValue(option, Task.ChoiceOption.class))
                    .isInstanceOf(JacksonException.class);
        }
    }
}
