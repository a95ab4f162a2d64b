package io.lectern.courses.library;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** Files that replace others, for a month. */
interface Replacements extends ListCrudRepository<Replacement, UUID> {

    List<Replacement> findByBegunAtLessThan(Instant moment, Limit most);
}
