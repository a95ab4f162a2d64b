package io.lectern.assessment.clock;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Heartbeats extends ListCrudRepository<Heartbeat, UUID> {}
