package io.lectern.accounts.sessions;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;

/** Keeps sessions in the MongoDB store unless they are to be kept in Redis. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@ConditionalOnProperty(name = "lectern.store", havingValue = "mongo")
@ConditionalOnExpression("'${lectern.sessions:store}' != 'redis'")
class MongoSessionsConfiguration {

    @Bean
    MongoSessions mongoSessions(
            MongoOperations mongo, Clock clock, @Value("${server.servlet.session.timeout}") Duration timeout) {
        return new MongoSessions(mongo, clock, timeout);
    }
}
