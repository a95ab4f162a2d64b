package io.lectern.courses.library;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** How much room the academy and its courses have, where somebody has said so. */
interface Quotas extends ListCrudRepository<Quota, UUID> {}
