package io.lectern.accounts.sessions;

import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Lets a request that changes nothing in its session write nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lectern.store", havingValue = "postgres", matchIfMissing = true)
class JdbcSessionsConfiguration {

    /** Spring Session's own parameters, in its order. */
    private static final String UPDATE = String.format(Locale.ROOT, """
            update %%TABLE_NAME%% as s
            set session_id = n.id, last_access_time = n.seen, max_inactive_interval = n.idle, expiry_time = n.expiry,
              principal_name = n.principal
            from (values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as varchar),
              cast(? as char(36)))) as n (id, seen, idle, expiry, principal, row)
            where s.primary_id = n.row and (n.seen - s.last_access_time >= %d or s.session_id <> n.id
              or s.max_inactive_interval <> n.idle or s.principal_name is distinct from n.principal)
            """, LastSeen.EXACTLY.toMillis());

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writesOnlyWhatChanged() {
        return repository -> repository.setUpdateSessionQuery(UPDATE);
    }
}
