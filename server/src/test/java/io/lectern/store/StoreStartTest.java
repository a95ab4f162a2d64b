package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application starts on either store. */
class StoreStartTest {

    @Nested
    @OnPostgres
    class OnPostgresql {
        @Test
        void starts(@Autowired ApplicationContext context) {
            assertThat(context.getBean(StoreSettings.class).store()).isEqualTo("postgres");
        }

        @Test
        void whatIsRefusedIsNotRepeatedInMessages(@Autowired JdbcTemplate template) {
            template.execute("CREATE TEMPORARY TABLE refusing (name text UNIQUE)");
            String insert = "INSERT INTO refusing VALUES ('amal@example.org'), ('amal@example.org')";
            assertThatThrownBy(() -> template.execute(insert))
                    .rootCause()
                    .hasMessageContaining("refusing_name_key")
                    .hasMessageNotContaining("Key (name)");
        }
    }

    @Test
    void aStoreThatDoesNotExistIsRefused() {
        assertThatThrownBy(() ->
                        new StoreSettings("mysql", Path.of("d"), Path.of("p"), null, null, null, null, false, "jdbc"))
                .hasMessage("LECTERN_STORE takes postgres or mongo, not \"mysql\"");
        assertThatThrownBy(() -> new StoreSettings(
                        "postgres", Path.of("d"), Path.of("p"), null, null, null, null, false, "Redis"))
                .hasMessage("LECTERN_SESSIONS takes jdbc or redis, not \"Redis\"");
    }

    @Nested
    @OnMongo
    class OnMongodb {
        @Test
        void starts(@Autowired ApplicationContext context) {
            assertThat(context.getBean(StoreSettings.class).store()).isEqualTo("mongo");
        }
    }
}
