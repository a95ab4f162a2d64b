package io.lectern.certificates.certifier;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnsentCertificatesJdbc implements UnsentCertificates {

    private static final String UNSENT = """
             from certificates.certificate c
            where c.state = 'ISSUED' and (c.expires_at is null or c.expires_at > :now)
              and not exists (select 1 from certificates.certifier_dispatch d where d.id = c.id)""";

    private final JdbcClient jdbc;

    UnsentCertificatesJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long countUnsent(Instant now) {
        return jdbc.sql("select count(*)" + UNSENT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public List<UUID> unsent(Instant now, int limit) {
        return jdbc.sql("select c.id" + UNSENT + " order by c.id limit :limit")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
