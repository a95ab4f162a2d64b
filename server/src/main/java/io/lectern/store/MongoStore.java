package io.lectern.store;

import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.MongoTransactionManager;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.repository.config.EnableMongoRepositories;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The alternative store: any service that speaks the MongoDB API, named by {@code lectern.mongo-uri}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lectern.store", havingValue = "mongo")
@EnableMongoRepositories(basePackages = "io.lectern", repositoryImplementationPostfix = "Mongo")
class MongoStore {

    @Bean
    LockProvider locks(MongoDatabaseFactory databases) {
        return new MongoLockProvider(databases.getMongoDatabase());
    }

    /** Exact numbers stay exact; sealed parts are told apart by their kind. */
    @Bean
    MongoCustomConversions mongoCustomConversions(JsonMapper json) {
        return MongoCustomConversions.create(conversions -> conversions
                .bigDecimal(BigDecimalRepresentation.DECIMAL128)
                .registerConverters(SealedParts.converters(json)));
    }

    @Bean
    EventPublicationRepository eventPublications(MongoOperations mongo, EventSerializer serializer) {
        return new MongoEventPublications(mongo, serializer);
    }

    @Bean
    PlatformTransactionManager transactions(StoreSettings settings, MongoDatabaseFactory databases) {
        return settings.mongoTransactions() ? new MongoTransactionManager(databases) : new UnprotectedTransactions();
    }
}
