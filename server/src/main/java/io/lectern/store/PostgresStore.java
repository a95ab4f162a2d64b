package io.lectern.store;

import com.zaxxer.hikari.HikariDataSource;
import io.lectern.store.embedded.LocalPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.jdbc.core.convert.DefaultJdbcTypeFactory;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.convert.RelationResolver;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import tools.jackson.databind.json.JsonMapper;

/** The default store: PostgreSQL, embedded unless {@code lectern.db-url} names a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lectern.store", havingValue = "postgres", matchIfMissing = true)
@EnableJdbcRepositories(basePackages = "io.lectern", repositoryImplementationPostfix = "Jdbc")
class PostgresStore {

    private static final int POOL_SIZE = 16;

    /** What is kept while nothing happens: each connection is a process of the database with some megabytes of its own. */
    private static final int IDLE_CONNECTIONS = 3;

    private static final Duration IDLE_TIME = Duration.ofMinutes(2);

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty(name = "lectern.db-url", matchIfMissing = true, havingValue = "embedded")
    LocalPostgres localPostgres(StoreSettings settings) throws IOException, InterruptedException {
        return LocalPostgres.start(settings.data().resolve("database"), settings.programs());
    }

    @Bean
    HikariDataSource dataSource(StoreSettings settings, ObjectProvider<LocalPostgres> embedded) {
        var source = new HikariDataSource();
        LocalPostgres local = embedded.getIfAvailable();
        source.setJdbcUrl(local == null ? settings.dbUrl() : local.url());
        source.setUsername(local == null ? settings.dbUser() : local.user());
        source.setPassword(local == null ? settings.dbPassword() : local.password());
        source.setMaximumPoolSize(POOL_SIZE);
        source.setMinimumIdle(IDLE_CONNECTIONS);
        source.setIdleTimeout(IDLE_TIME.toMillis());
        source.setPoolName("lectern");
        // else PostgreSQL repeats the values of a refused row in the message, which ends in the log
        source.addDataSourceProperty("logServerErrorDetail", "false");
        return source;
    }

    @Bean
    LockProvider locks(JdbcTemplate template) {
        return new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                .withJdbcTemplate(template)
                .usingDbTime()
                .build());
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(JsonbConverter.JsonIsSimple.INSTANCE));
    }

    @Bean
    JdbcConverter jdbcConverter(
            JdbcMappingContext context,
            NamedParameterJdbcOperations operations,
            @Lazy RelationResolver relations,
            JdbcCustomConversions conversions,
            JsonMapper json) {
        return new JsonbConverter(
                context, relations, conversions, new DefaultJdbcTypeFactory(operations.getJdbcOperations()), json);
    }
}
