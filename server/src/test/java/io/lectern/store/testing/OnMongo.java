package io.lectern.store.testing;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs a test against the whole application on a MongoDB-API server in memory. Use data of your own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "lectern.store=mongo",
            "lectern.data=target/test-data-mongo-${surefire.forkNumber:0}",
            "lectern.demo=false",
            "spring.lifecycle.timeout-per-shutdown-phase=1s",
            "lectern.speech.ahead-delay=P1D",
            "lectern.video.first=P1D",
            "lectern.links.check=false",
            "lectern.mail-interval=PT0.2S"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OnMongo.Database.class)
public @interface OnMongo {

    /** Starts the server on a free loopback port and gives the context its address. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = new MongoServer(new MemoryBackend());
            String uri = server.bindAndGetConnectionString() + "/lectern";
            SpringApplication.getShutdownHandlers().add(server::shutdownNow);
            TestPropertyValues.of("lectern.mongo-uri=" + uri).applyTo(context);
        }
    }
}
