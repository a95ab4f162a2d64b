package io.lectern.assessment.clock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Outages extends ListCrudRepository<Outage, UUID> {

    List<Outage> findByDownAtLessThanEqualAndBackAtGreaterThanEqual(Instant begunBy, Instant lastedUntil);
}
