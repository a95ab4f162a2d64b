package io.lectern.store.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole application behind a real port, for what only a network shows. Use data of your own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lectern.data=target/test-data-served-${surefire.forkNumber:0}",
            "lectern.demo=false",
            "spring.lifecycle.timeout-per-shutdown-phase=1s",
            "lectern.speech.ahead-delay=P1D"
        })
@ContextConfiguration(initializers = OnPostgres.Database.class)
public @interface Served {}
