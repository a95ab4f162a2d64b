package io.lectern.tutor.room;

import io.lectern.store.testing.OnPostgres;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole application on a real network port, with {@link FakeSchool} for neighbours. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lectern.data=target/test-data-network-${surefire.forkNumber:0}",
            "lectern.demo=false",
            "spring.lifecycle.timeout-per-shutdown-phase=1s"
        })
@ContextConfiguration(initializers = OnPostgres.Database.class)
@Import(FakeSchool.class)
@DirtiesContext
@interface OnNetwork {}
