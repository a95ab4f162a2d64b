package io.lectern.accounts.internal;

import io.lectern.accounts.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountSearchJdbc implements AccountSearch {

    private static final String MATCHING = """
             from accounts.account
            where position(:text in directory_key) > 0
              and (:role = '' or roles @> to_jsonb(:role::text))
              and (:state = '' or state = :state)
            """;

    private final JdbcClient sql;
    private final JdbcAggregateOperations aggregates;

    AccountSearchJdbc(JdbcClient sql, JdbcAggregateOperations aggregates) {
        this.sql = sql;
        this.aggregates = aggregates;
    }

    @Override
    public List<Account> search(Query query) {
        List<UUID> ids = matching(
                        "select id" + MATCHING + " and directory_key > :after order by directory_key limit :limit",
                        query)
                .param("after", query.after())
                .param("limit", query.limit())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        return aggregates.findAllById(ids, Account.class).stream()
                .sorted((a, b) -> Integer.compare(ids.indexOf(a.id()), ids.indexOf(b.id())))
                .toList();
    }

    @Override
    public long count(Query query) {
        return matching("select count(*)" + MATCHING, query).query(Long.class).single();
    }

    private JdbcClient.StatementSpec matching(String statement, Query query) {
        Role role = query.role();
        AccountState state = query.state();
        return sql.sql(statement)
                .param("text", query.text())
                .param("role", role == null ? "" : role.name())
                .param("state", state == null ? "" : state.name());
    }
}
