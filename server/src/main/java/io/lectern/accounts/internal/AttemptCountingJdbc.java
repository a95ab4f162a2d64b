package io.lectern.accounts.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class AttemptCountingJdbc implements AttemptCounting {

    private final JdbcClient sql;

    AttemptCountingJdbc(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int add(UUID id, Instant now, Instant expiresAt) {
        return sql.sql("""
                        insert into accounts.attempt_counter as c (id, count, last_at, expires_at)
                        values (:id, 1, :now, :expires)
                        on conflict (id) do update
                           set count = case when c.expires_at <= :now then 1 else c.count + 1 end,
                               last_at = :now, expires_at = :expires
                        returning count
                        """)
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expiresAt))
                .query(Integer.class)
                .single();
    }
}
