package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.lectern.store.testing.OnPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The committed contract is what the server really offers. After a change of the API run this test with {@code
 * -Dcontract.update=true}, look at the difference, and generate the web client anew.
 */
@OnPostgres
class OpenApiContractTest {

    private static final Path CONTRACT = Path.of("..", "contracts", "openapi.yaml");

    @Autowired
    MockMvc mvc;

    @Test
    void theContractIsUpToDate() throws Exception {
        String offered = new String(
                mvc.perform(get("/v3/api-docs.yaml")).andReturn().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(offered).contains("openapi:", "/api/courses:");
        if (Boolean.getBoolean("contract.update")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, offered);
        }
        assertThat(offered).isEqualTo(Files.readString(CONTRACT));
    }
}
