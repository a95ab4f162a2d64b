package io.lectern.store.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole application on a real PostgreSQL. The context is shared: use data of your own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "lectern.data=target/test-data-${surefire.forkNumber:0}",
            "lectern.demo=false",
            "spring.lifecycle.timeout-per-shutdown-phase=1s",
            "lectern.speech.ahead-delay=P1D",
            "lectern.video.first=P1D",
            "lectern.links.check=false",
            "lectern.mail-interval=PT0.2S"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OnPostgres.Database.class)
public @interface OnPostgres {

    /** Gives the context a database of its own. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "lectern.db-url=" + TestPostgres.newDatabase(),
                            "lectern.db-user=" + TestPostgres.user(),
                            "lectern.db-password=" + TestPostgres.password())
                    .applyTo(context);
        }
    }
}
