package io.lectern.analytics.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class ActivityTotalsJdbc implements ActivityTotals {

    private final JdbcClient jdbc;

    ActivityTotalsJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<HourTotal> totals(Instant from, Instant before) {
        return jdbc.sql("""
                        select hour, sum(quarter1) as first, sum(quarter2) as second,
                               sum(quarter3) as third, sum(quarter4) as fourth
                        from analytics.active_hour
                        where hour >= :from and hour < :before
                        group by hour order by hour""")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new HourTotal(
                        hour(row),
                        row.getLong("first"),
                        row.getLong("second"),
                        row.getLong("third"),
                        row.getLong("fourth")))
                .list();
    }

    @Override
    public List<LastActive> lastActive(UUID courseId, Instant from) {
        return jdbc.sql("""
                        select person_id, max(hour) as hour from analytics.active_hour
                        where course_id = :course and hour >= :from
                        group by person_id""")
                .param("course", courseId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new LastActive(row.getObject("person_id", UUID.class), hour(row)))
                .list();
    }

    @Override
    public long peopleActive(Instant from) {
        return jdbc.sql("select count(distinct person_id) from analytics.active_hour where hour >= :from")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static Instant hour(ResultSet row) throws SQLException {
        return row.getObject("hour", OffsetDateTime.class).toInstant();
    }
}
