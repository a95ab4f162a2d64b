package io.lectern.analytics.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ActiveHours extends ListCrudRepository<ActiveHour, UUID>, ActivityTotals {

    /** One per course. */
    List<ActiveHour> findByPersonIdAndHour(UUID personId, Instant hour);

    List<ActiveHour> findByPersonIdAndHourGreaterThanEqual(UUID personId, Instant from);

    boolean existsByPersonIdAndHourLessThan(UUID personId, Instant before);

    void deleteByPersonId(UUID personId);
}
