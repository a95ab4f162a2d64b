package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The whole application starts on either store. */
class StoreStartTest {

    @Nested
    @OnPostgres
    class OnPostgresql {
        @Test
        void starts(@Autowired ApplicationContext context) {
            assertThat(context.getBean(StoreSettings.class).store()).isEqualTo("postgres");
        }
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
