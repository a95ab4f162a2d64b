package io.lectern.enrolment.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnrolmentCountsJdbc implements EnrolmentCounts {

    private static final String VALID =
            " from enrolment.enrolment where not revoked and valid_from <= :at and (valid_until is null or valid_until > :at)";

    private final JdbcClient jdbc;

    EnrolmentCountsJdbc(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CourseCount> peoplePerCourse(Instant at) {
        return jdbc.sql("select course_id, count(*) as people" + VALID + " group by course_id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new CourseCount(row.getObject("course_id", UUID.class), row.getLong("people")))
                .list();
    }

    @Override
    public long people(Instant at) {
        return jdbc.sql("select count(distinct person_id)" + VALID)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
