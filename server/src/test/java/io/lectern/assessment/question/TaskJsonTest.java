package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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

    @Test
    void whatASenderLeavesOutIsNamed() {
        Task task = JSON.readValue(
                "{\"kind\":\"CHOICE\",\"several\":false,\"options\":[{\"id\":\"a\",\"fraction\":100}]}", Task.class);
        assertThat(TaskCheck.faultsOf(task))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("options[0].text", "required"));
        Response response = JSON.readValue("{\"kind\":\"ESSAY\"}", Response.class);
        assertThat(ResponseCheck.faultsOf(new Task.EssayTask(0, 0, null, 1, null), response))
                .extracting(Fault::field)
                .containsExactly("text");
    }
}
