package io.lectern.accounts.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The academy's logo, and those it had before. */
public interface AcademyLogos extends ListCrudRepository<AcademyLogo, UUID> {}
